using Portal.Domain.Petitions.Intake;

namespace Portal.Tests.Domain.Petitions.Intake;

public sealed class PetitionerKeyTests
{
    [Theory]
    [InlineData("13800000001")]
    [InlineData("１３８００００００００１", "138000000001")]
    [InlineData("＋８６ １３８ ００００ ０００１")]
    [InlineData("+86 138-0000-0001")]
    [InlineData("0086-13800000001")]
    [InlineData("86 13800000001")]
    [InlineData(" 138 0000\u200B 0001 ")]
    public void All_spellings_of_a_mobile_number_are_one(string written, string? key = null) => PetitionerKey.PhoneOf(written).ShouldBe(key?.TrimStart('0') ?? "13800000001");

    [Theory]
    [InlineData("0351-1234567")]
    [InlineData("(0351) 1234567")]
    [InlineData("（０３５１）１２３４５６７")]
    [InlineData("+86 351 1234567")]
    public void All_spellings_of_a_landline_are_one(string written) => PetitionerKey.PhoneOf(written).ShouldBe("3511234567");

    [Theory]
    [InlineData("")]
    [InlineData("没有")]
    [InlineData("123")]
    public void What_is_no_number_has_no_key(string written) => PetitionerKey.PhoneOf(written).ShouldBe("");

    [Theory]
    [InlineData("欧阳 某某", "欧阳某某")]
    [InlineData("欧阳\u200B某某", "欧阳某某")]
    [InlineData("阿不都·热西提", "阿不都热西提")]
    [InlineData("\uF9D1", "\u516D")]
    [InlineData("𠮷野𪚥", "𠮷野𪚥")]
    [InlineData("e\u0301Ａ", "\u00E9a")]
    public void A_name_has_one_spelling(string written, string key) => PetitionerKey.NameOf(written).ShouldBe(key);

    [Theory]
    [InlineData("１３８－０００００００１", "138-00000001")]
    [InlineData("（0351）1234567", "0351-1234567")]
    [InlineData("+86 13800000001", "+86 13800000001")]
    public void A_number_is_kept_in_plain_digits(string written, string kept) => PetitionerKey.ReadablePhone(written).ShouldBe(kept);
}
