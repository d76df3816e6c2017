using Portal.UI;

namespace Portal.Tests.UI;

public sealed class WordsTests
{
    private static readonly DateOnly s_today = new(2026, 11, 24);

    [Theory]
    [InlineData("2026-11-22", false, DueKind.Late, "逾期 2 天")]
    [InlineData("2026-11-24", false, DueKind.Soon, "今天到期")]
    [InlineData("2026-11-26", false, DueKind.Plain, "还剩 2 天")]
    [InlineData("2026-11-27", true, DueKind.Soon, "还剩 3 天")]
    [InlineData("2026-11-28", true, DueKind.Plain, "还剩 4 天")]
    public void A_due_date_is_said_in_days(string due, bool legal, DueKind kind, string words) =>
        DueState.Running(DateOnly.Parse(due, null), s_today, legal).ShouldBe(new DueState(kind, words));

    [Fact]
    public void A_finished_duty_says_what_was_done_and_when() =>
        DueState.Done("已送达", new(2026, 11, 20), s_today).ShouldBe(new DueState(DueKind.Done, "已送达 11-20"));

    [Fact]
    public void Titles_rows_and_legal_dates_are_written_as_agreed()
    {
        ChineseDates.Title(s_today).ShouldBe("2026年11月24日 周二");
        ChineseDates.Row(new(2026, 3, 5), s_today).ShouldBe("03-05");
        ChineseDates.Row(new(2025, 3, 5), s_today).ShouldBe("2025-03-05");
        ChineseDates.LegalWithWeekday(new(2026, 12, 21)).ShouldBe("2026-12-21 周一");
    }

    [Theory]
    [InlineData("2026-11-24T06:03:00Z", "14:03")]
    [InlineData("2026-11-23T10:20:00Z", "昨天 18:20")]
    [InlineData("2026-11-23T16:30:00Z", "00:30")]
    [InlineData("2026-11-20T06:03:00Z", "11-20 14:03")]
    public void A_moment_is_said_in_china_time(string at, string words) =>
        ChineseDates.Moment(DateTimeOffset.Parse(at, null), new(2026, 11, 24, 14, 5, 0, TimeSpan.FromHours(8))).ShouldBe(words);

    [Theory]
    [InlineData("2026-11-30")]
    [InlineData("2026/11/30")]
    [InlineData("20261130")]
    [InlineData("２０２６年１１月３０日")]
    public void A_day_is_read_in_every_usual_form(string text)
    {
        DateText.TryRead(text, out DateOnly? day).ShouldBeTrue();
        day.ShouldBe(new DateOnly(2026, 11, 30));
    }

    [Theory]
    [InlineData("14:30")]
    [InlineData("1430")]
    [InlineData("14：30")]
    [InlineData("14点30分")]
    public void A_time_is_read_in_every_usual_form(string text)
    {
        DateText.TryRead(text, out TimeOnly? time).ShouldBeTrue();
        time.ShouldBe(new TimeOnly(14, 30));
    }

    [Fact]
    public void A_rate_stands_with_its_numbers_and_nothing_is_divided_by_nothing()
    {
        Figures.RateOf(26, 27, "件").ShouldBe("96.3 % 26/27 件");
        Figures.RateOf(0, 0, "件").ShouldBe("—");
        Figures.RateOf(3, 4, "件", Figures.FewestForRate).ShouldBe("—");
    }

    [Fact]
    public void A_change_of_rate_is_said_in_points()
    {
        Figures.RateChange(26, 27, 16, 17).ShouldBe("较上月 ↑ 2.2 个百分点");
        Figures.RateChange(30, 32, 20, 21).ShouldBe("较上月 ↓ 1.4 个百分点");
        Figures.RateChange(1, 2, 2, 4).ShouldBe("较上月持平");
        Figures.RateChange(1, 2, 0, 0).ShouldBeNull();
    }

    [Fact]
    public void Negative_numbers_carry_a_real_minus()
    {
        Figures.CountChange(4, 5).ShouldBe("较上周 −1");
        Figures.Money(-1234.5m).ShouldBe("−1,234.50 元");
    }
}
