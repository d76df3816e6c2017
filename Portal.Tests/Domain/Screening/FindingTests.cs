using Portal.Domain.Hazards;
using Portal.Domain.Screening;

namespace Portal.Tests.Domain.Screening;

public sealed class FindingTests
{
    [Theory]
    [InlineData("6 号楼供暖 17 ℃ 左右，12 户。", null, 12)]
    [InlineData("夜班津贴少发，涉及 12 人", 12, null)]
    [InlineData("约 30 余人、8 户反映", 30, 8)]
    [InlineData("来访 3 人次，水质发黄", null, null)]
    [InlineData("2 号楼热水不足", null, null)]
    public void The_number_of_people_and_households_is_read_from_the_words(string text, int? people, int? households) =>
        AffectedCount.In(text).ShouldBe(new AffectedCount(people, households));

    [Fact]
    public void The_first_sentence_becomes_the_name_of_the_matter() =>
        FindingTitle.Of("  宿舍 2 号楼热水不足。夜班后没有热水，约 40 人。").ShouldBe("宿舍 2 号楼热水不足");

    [Fact]
    public void A_long_sentence_is_cut_to_what_a_name_may_hold() =>
        FindingTitle.Of(new string('长', 200)).Length.ShouldBe(Hazard.MaxTitle);
}
