using System.Text.RegularExpressions;
using Portal.Domain.Screening;

namespace Portal.Tests.Domain.Screening;

public sealed class DefaultChecklistTests
{
    [Fact]
    public void The_list_has_54_items_in_the_eleven_themes_of_the_topics()
    {
        DefaultChecklist.Items.Count.ShouldBe(54);
        DefaultChecklist.Items.Select(item => item.ThemeCode).Distinct().ShouldBe(Topic.All.Select(topic => topic.Code));
    }

    [Fact]
    public void The_codes_never_change_because_statistics_hang_on_them() =>
        string.Join(' ', DefaultChecklist.Items.Select(item => item.Code)).ShouldBe(
            "GZ1 GZ2 GZ3 GZ4 GZ5 SB1 SB2 SB3 SB4 GS1 GS2 GS3 GS4 GS5 GS6 GS7 WB1 WB2 WB3 WB4 WB5 GW1 GW2 GW3 GW4 GW5 GW6 GW7 "
            + "ZF1 ZF2 ZF3 ZF4 CX1 CX2 CX3 CX4 CX5 CX6 CX7 HJ1 HJ2 HJ3 HJ4 ZG1 ZG2 ZG3 ZG4 BF1 BF2 BF3 JW1 JW2 JW3 JW4");

    [Fact]
    public void Every_item_is_a_question_with_full_width_punctuation_and_its_source_apart()
    {
        DefaultChecklist.Items.ShouldAllBe(item => Regex.IsMatch(item.Text, "^[^(),?;（]+？$"));
        DefaultChecklist.Items.Single(item => item.Code == "WB1").LegalSource.ShouldBe("《保障农民工工资支付条例》第31条");
        DefaultChecklist.Items.Where(item => item.ThemeCode == "BF").ShouldAllBe(item => item.Hint == "只填户数和需求，不填姓名");
    }
}
