using Bunit;
using CsCheck;
using Portal.UI;

namespace Portal.Tests.UI;

public sealed class ClockStripTests : UiContext
{
    private static readonly StripClock s_notice = new("15 日告知", new(2026, 10, 9), new(2026, 10, 24), new DateOnly(2026, 10, 20), "收到", null, "送达");
    private static readonly StripClock s_handling = new("60 日办结", new(2026, 10, 20), new(2026, 12, 19), null, "受理", "到期");

    [Fact]
    public void The_running_clock_is_big_and_both_are_one_sentence()
    {
        var strip = Render<ClockStrip>(p => p.Add(s => s.Clocks, [s_notice, s_handling]).Add(s => s.Today, Today).Add(s => s.Latest, new DateOnly(2026, 12, 21)));

        strip.Find(".strip-days").TextContent.Trim().ShouldBe("还剩 25 天");
        strip.Find("[role=img]").GetAttribute("aria-label").ShouldBe("15 日告知第 11 天送达（提前 4 天）；60 日办结第 35 天，还剩 25 天");
        strip.Find(".strip-latest").TextContent.ShouldBe("2026-12-21 周一");
    }

    [Fact]
    public void The_day_of_the_start_is_not_counted_and_has_no_number()
    {
        s_handling.Sentence(s_handling.Start).ShouldBe("60 日办结今天受理，明天起算，还剩 60 天");
        s_handling.Sentence(s_handling.Start.AddDays(1)).ShouldBe("60 日办结第 1 天，还剩 59 天");
        (s_notice with { DoneOn = s_notice.Start }).Sentence(Today).ShouldBe("15 日告知当天送达（提前 15 天）");
    }

    [Fact]
    public void The_sentence_of_a_done_clock_stays_on_the_axis_and_never_crosses_the_line_of_today() =>
        Gen.Select(Gen.Int[1, 60], Gen.Int[0, 30], Gen.Int[0, 200], Gen.Int[10, 60]).Sample((length, taken, passed, next) =>
        {
            var start = Today.AddDays(-passed - taken);
            var done = new StripClock("15 日告知", start, start.AddDays(length), start.AddDays(taken), "收到", null, "送达");
            var running = new StripClock("60 日办结", done.DoneOn!.Value, done.DoneOn.Value.AddDays(next), null, "受理", "到期");
            var strip = Render<ClockStrip>(p => p.Add(s => s.Clocks, [done, running]).Add(s => s.Today, Today));
            var place = strip.Find(".axis-clock span").GetAttribute("style")!;
            var now = new ClockAxis([done, running], Today).At(Today);
            var (from, width) = (Number(place, "left:"), Number(place, "max-width:"));

            return from is null ? 100 - Number(place, "right:")!.Value <= now : from >= 0 && from + width <= 100.1 && (from.Value + width!.Value <= now + 0.1 || from.Value >= now);
        }, iter: 400);

    [Fact]
    public void A_clock_past_its_date_says_how_many_days_late()
    {
        var strip = Render<ClockStrip>(p => p.Add(s => s.Clocks, [s_handling]).Add(s => s.Today, new DateOnly(2026, 12, 22)));

        strip.Find(".strip-days").TextContent.Trim().ShouldBe("逾期 3 天");
    }

    [Fact]
    public void A_paused_clock_counts_nothing() =>
        Render<ClockStrip>(p => p.Add(s => s.Clocks, [s_handling]).Add(s => s.Today, Today).Add(s => s.Paused, true))
            .Find(".strip-days").TextContent.Trim().ShouldBe("暂停");

    [Fact]
    public void Every_day_has_its_place_on_the_axis_and_later_is_never_further_left() =>
        Gen.Select(Gen.Int[0, 400], Gen.Int[0, 400], Gen.Int[0, 400]).Sample((start, length, shift) =>
        {
            var first = Today.AddDays(-start);
            var axis = new ClockAxis([new StripClock("x", first, first.AddDays(length))], Today);
            var (earlier, later) = (axis.At(first.AddDays(shift)), axis.At(first.AddDays(shift + 1)));

            return earlier is >= 0 and <= 100 && later >= earlier && axis.Width(first, first.AddDays(shift)) >= 0;
        });

    private static double? Number(string style, string name) => style.Split(';').FirstOrDefault(part => part.StartsWith(name, StringComparison.Ordinal)) is { } found
        ? double.Parse(found[name.Length..].TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture)
        : null;
}
