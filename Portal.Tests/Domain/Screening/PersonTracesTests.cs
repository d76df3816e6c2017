using CsCheck;
using Portal.Domain.Screening;

namespace Portal.Tests.Domain.Screening;

public sealed class PersonTracesTests
{
    [Theory]
    [InlineData("身份证 11010519491231002X 的职工", "screening.text.identity-number")]
    [InlineData("联系 13812345678 了解", "screening.text.mobile")]
    [InlineData("电话138 1234 5678", "screening.text.mobile")]
    [InlineData("姓名：张三，住 6 号楼", "screening.text.name")]
    [InlineData("一户名叫李四的反映漏雨", "screening.text.name")]
    public void A_trace_of_a_person_is_named(string text, string code) => PersonTraces.FirstIn(text).ShouldNotBeNull().Code.ShouldBe(code);

    [Theory]
    [InlineData("6 号楼东侧 3 层以上供暖 17 ℃ 左右，12 户。")]
    [InlineData("只填户数，不写姓名，工资单第 110105194912310021 号")]
    [InlineData("欠款 13812345678901 元")]
    [InlineData("座机 0351-2345678")]
    [InlineData("")]
    public void A_condition_is_not_taken_for_a_person(string text) => PersonTraces.FirstIn(text).ShouldBeNull();

    [Fact]
    public void One_wrong_digit_makes_an_identity_number_invalid() =>
        Gen.Select(Gen.Int[0, 16], Gen.Int[1, 9]).Sample((at, by) =>
        {
            var digits = "11010519491231002X".ToCharArray();
            digits[at] = (char)('0' + ((digits[at] - '0' + by) % 10));

            PersonTraces.IsIdentityNumber(digits).ShouldBeFalse();
        });
}
