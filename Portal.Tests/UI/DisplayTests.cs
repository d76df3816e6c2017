using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Portal.Domain;
using Portal.Domain.Hazards;
using Portal.UI;

namespace Portal.Tests.UI;

public sealed class DisplayTests : UiContext
{
    [Theory]
    [InlineData(RiskLevel.Red, "红")]
    [InlineData(RiskLevel.Orange, "橙")]
    [InlineData(RiskLevel.Yellow, "黄")]
    [InlineData(RiskLevel.Blue, "蓝")]
    public void A_level_is_a_shape_and_a_character_never_a_bare_colour(RiskLevel level, string character)
    {
        var chip = Render<LevelChip>(p => p.Add(c => c.Level, level));

        chip.Find("span").TextContent.ShouldBe(character);
        chip.FindAll("svg").Count.ShouldBe(1);
    }

    [Fact]
    public void The_four_level_shapes_differ() =>
        Enum.GetValues<RiskLevel>().Select(level => LevelIcons.For(level).Value).Distinct().Count().ShouldBe(4);

    [Fact]
    public void A_refusal_is_said_aloud_with_its_article()
    {
        var alert = Render<RefusalAlert>(p => p.Add(a => a.Refusal, new Refusal("petition.extension", "延期最多 30 天，这里填了 31 天。", "《信访工作条例》第34条")));

        alert.Find("[role=alert]").TextContent.ShouldBe("延期最多 30 天，这里填了 31 天。（《信访工作条例》第34条）");
    }

    [Fact]
    public void Without_a_refusal_nothing_is_shown() =>
        Render<RefusalAlert>(p => p.Add(a => a.Refusal, null)).Find("[role=alert]").TextContent.Trim().ShouldBe("");

    [Theory]
    [InlineData(1, 264, "第 1–20 件，共 264 件")]
    [InlineData(14, 264, "第 261–264 件，共 264 件")]
    [InlineData(1, 7, "共 7 件")]
    [InlineData(1, 0, "共 0 件")]
    public void The_pager_says_where_one_is(int page, int total, string sentence) =>
        Render<Pager>(p => p.Add(x => x.Page, page).Add(x => x.Total, total)).Find("[role=status]").TextContent.ShouldBe(sentence);

    [Fact]
    public void The_last_page_has_no_next()
    {
        var pager = Render<Pager>(p => p.Add(x => x.Page, 14).Add(x => x.Total, 264));

        pager.Find("[aria-label=下一页]").HasAttribute("href").ShouldBeFalse();
        pager.Find("[aria-label=上一页]").GetAttribute("href")!.ShouldContain("page=13");
    }

    [Fact]
    public void A_set_filter_can_be_dropped_and_goes_back_to_the_first_page()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/petitions?unit=zc&page=3&view=late");

        var filter = Render<FilterSelect>(p => p.Add(f => f.Label, "单位").Add(f => f.Name, "unit").Add(f => f.Value, "zc").Add(f => f.Choices, [new("zc", "综采一队")]));

        filter.Find("[aria-label='去掉筛选：单位']").GetAttribute("href").ShouldBe("http://localhost/petitions?view=late");
    }

    [Fact]
    public void A_clock_past_its_end_says_so_to_those_who_cannot_see_the_bar()
    {
        var bar = Render<ClockBar>(p => p.Add(b => b.Label, "60 日办结").Add(b => b.Day, 61).Add(b => b.Total, 60));

        bar.Find("[role=img]").GetAttribute("aria-label").ShouldBe("60 日办结，第 61 天，共 60 天");
        bar.Find("i[style]").GetAttribute("style").ShouldBe("width:100%");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_day_of_the_start_has_no_number_in_a_bar_either(bool isShort)
    {
        var bar = Render<ClockBar>(p => p.Add(b => b.Label, "15 日告知").Add(b => b.Day, 0).Add(b => b.Total, 15).Add(b => b.Short, isShort));

        bar.Find(".clock-bar").TextContent.ShouldContain("明天起算");
        bar.Find("[role=img]").GetAttribute("aria-label").ShouldBe("15 日告知，明天起算，共 15 天");
    }

    [Fact]
    public void A_spark_line_has_its_numbers_as_a_sentence() =>
        Render<Spark>(p => p.Add(s => s.Values, [1, 2.5, 2]).Add(s => s.Label, "近 3 周")).Find("svg").GetAttribute("aria-label").ShouldBe("近 3 周：1、2.5、2");

    [Fact]
    public void The_choice_of_a_conflict_starts_with_ones_own_text_and_follows_each_field()
    {
        IReadOnlySet<string>? mine = null;
        var panel = Render<ConflictPanel>(p => p.Add(c => c.Who, "韩志远").Add(c => c.When, "14:03")
            .Add(c => c.Fields, [new("subject", "事项", "旧", "新"), new("unit", "主办单位", "甲", "乙")]).Add(c => c.OnChosen, chosen => mine = chosen));

        panel.FindAll("fieldset")[1].QuerySelectorAll("input")[0].Change(true);
        panel.Find("button").Click();

        mine.ShouldBe(["subject"], ignoreOrder: true);
    }

    [Fact]
    public void Saved_is_said_with_its_time()
    {
        var mark = Render<SavedMark>(p => p.Add(m => m.State, SaveState.Saved).Add(m => m.At, new DateTimeOffset(2026, 11, 24, 6, 3, 0, TimeSpan.Zero)));

        mark.Find("[role=status]").TextContent.Trim().ShouldBe("已保存 14:03");
    }
}
