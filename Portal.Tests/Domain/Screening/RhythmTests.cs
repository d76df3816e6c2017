using CsCheck;
using Portal.Domain.Calendars;
using Portal.Domain.Screening.Plans;
using Portal.Features.Screening.Plans;

namespace Portal.Tests.Domain.Screening;

public sealed class RhythmTests
{
    private static readonly CronDays s_cron = new();

    private static readonly string[] s_rhythms =
    [
        "week:sun", "week:fri", "tendays:1", "tendays:8", "halfmonth:1", "halfmonth:13", "month:1", "month:28", "month:last", "month:1-mon", "month:4-thu", "month:last-fri",
        "month:work-1", "month:work-15", "quarter:1-10", "quarter:3-28", "cron:0 0 * * *", "cron:30 7 5,20 * *", "cron:0 0 1 1 *",
    ];

    [Theory]
    [InlineData("week:mon", "2026-11-23", "2026-11-23 2026-11-30 2026-12-07")]
    [InlineData("week:wed", "2026-12-26", "2026-12-30 2027-01-06 2027-01-13")]
    [InlineData("tendays:1", "2026-02-02", "2026-02-11 2026-02-21 2026-03-01")]
    [InlineData("tendays:8", "2026-12-09", "2026-12-18 2026-12-28 2027-01-08")]
    [InlineData("halfmonth:1", "2026-12-02", "2026-12-16 2027-01-01 2027-01-16")]
    [InlineData("halfmonth:13", "2026-02-14", "2026-02-28 2026-03-13 2026-03-28")]
    [InlineData("month:20", "2026-11-21", "2026-12-20 2027-01-20 2027-02-20")]
    [InlineData("month:last", "2028-01-31", "2028-01-31 2028-02-29 2028-03-31")]
    [InlineData("month:1-mon", "2026-11-03", "2026-12-07 2027-01-04 2027-02-01")]
    [InlineData("month:last-fri", "2028-02-01", "2028-02-25 2028-03-31 2028-04-28")]
    [InlineData("month:work-1", "2026-01-01", "2026-01-04 2026-02-02 2026-03-02")]
    [InlineData("month:work-2", "2026-10-01", "2026-10-09 2026-11-03 2026-12-02")]
    [InlineData("quarter:1-10", "2026-11-23", "2027-01-10 2027-04-10 2027-07-10")]
    [InlineData("quarter:3-28", "2026-11-23", "2026-12-28 2027-03-28 2027-06-28")]
    [InlineData("cron:0 0 29 2 *", "2026-03-01", "2028-02-29 2032-02-29 2036-02-29")]
    [InlineData("cron:59 23 * * 1", "2026-11-23", "2026-11-23 2026-11-30 2026-12-07")]
    [InlineData("once:2026-12-01", "2026-11-23", "2026-12-01")]
    public void A_rhythm_names_the_days_of_its_table(string rhythm, string from, string days) =>
        string.Join(' ', ScreeningRhythm.Parse(rhythm).From(DateOnly.Parse(from, null), StateCouncilCalendar.Current, s_cron).Take(3).Select(day => $"{day:yyyy-MM-dd}"))
            .ShouldBe(days);

    [Theory]
    [InlineData("week:mon", "2026-11-16", "2026-W47", "2026年11月第3周", "每周一")]
    [InlineData("week:thu", "2026-12-31", "2026-W53", "2026年12月第5周", "每周四")]
    [InlineData("week:fri", "2027-01-01", "2026-W53", "2027年1月第1周", "每周五")]
    [InlineData("tendays:1", "2026-11-01", "2026-11-1", "2026年11月上旬", "每旬第 1 天（1、11、21 日）")]
    [InlineData("tendays:8", "2026-11-28", "2026-11-3", "2026年11月下旬", "每旬第 8 天（8、18、28 日）")]
    [InlineData("halfmonth:1", "2026-11-16", "2026-11-H2", "2026年11月下半月", "每半月第 1 天（1、16 日）")]
    [InlineData("month:last", "2026-11-30", "2026-11", "2026年11月", "每月最后一天")]
    [InlineData("month:20", "2026-11-20", "2026-11", "2026年11月", "每月 20 日")]
    [InlineData("month:1-mon", "2026-11-02", "2026-11", "2026年11月", "每月第一个星期一")]
    [InlineData("month:last-fri", "2026-11-27", "2026-11", "2026年11月", "每月最后一个星期五")]
    [InlineData("month:work-3", "2026-11-04", "2026-11", "2026年11月", "每月第 3 个工作日")]
    [InlineData("quarter:2-10", "2026-11-10", "2026-Q4", "2026年第4季度", "每季度第 2 个月的 10 日")]
    [InlineData("cron:0 0 5 * *", "2026-11-05", "2026-11-05", "2026年11月5日", "按表达式 0 0 5 * *")]
    [InlineData("once:2026-12-01", "2026-12-01", "2026-12-01", "2026年12月1日", "2026年12月1日，只一次")]
    public void A_rhythm_has_a_key_a_name_and_words_and_reads_its_own_text(string text, string day, string key, string name, string words)
    {
        var rhythm = ScreeningRhythm.Parse(text);
        var on = DateOnly.Parse(day, null);

        (rhythm.PeriodOf(on), RhythmWords.PeriodOf(rhythm, on), RhythmWords.Of(rhythm), rhythm.ToString()).ShouldBe((key, name, words, text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("month")]
    [InlineData("month:")]
    [InlineData("month:20-abc")]
    [InlineData("week:1")]
    [InlineData("once:tomorrow")]
    public void Any_other_text_is_no_rhythm(string text) => Should.Throw<FormatException>(() => ScreeningRhythm.Parse(text));

    [Theory]
    [InlineData("month:1", HolidayShift.None, "2026-10-01")]
    [InlineData("month:1", HolidayShift.Before, "2026-09-30")]
    [InlineData("month:1", HolidayShift.After, "2026-10-08")]
    [InlineData("month:10", HolidayShift.After, "2026-10-10")]
    [InlineData("month:11", HolidayShift.Before, "2026-10-10")]
    public void A_holiday_moves_the_opening_by_the_rule_and_a_working_Saturday_does_not(string rhythm, HolidayShift shift, string opensOn)
    {
        var schedule = new PlanSchedule(ScreeningRhythm.Parse(rhythm), shift, new DateOnly(2026, 9, 29), null);

        schedule.From(new DateOnly(2026, 9, 29), StateCouncilCalendar.Current, s_cron).First().OpensOn.ShouldBe(DateOnly.Parse(opensOn, null));
    }

    [Fact]
    public void Days_that_a_holiday_moves_together_open_one_round()
    {
        var schedule = new PlanSchedule(ScreeningRhythm.Parse("cron:0 0 * * *"), HolidayShift.After, new DateOnly(2026, 9, 29), null);

        schedule.From(new DateOnly(2026, 9, 29), StateCouncilCalendar.Current, s_cron).Take(4)
            .ShouldBe([Same(9, 29), Same(9, 30), Same(10, 8), Same(10, 9)]);

        static PlannedOpening Same(int month, int day) => new(new DateOnly(2026, month, day), new DateOnly(2026, month, day));
    }

    [Fact]
    public void The_days_to_come_grow_and_none_lies_before_the_start_or_after_the_end() =>
        Gen.Select(Gen.Int[0, s_rhythms.Length - 1], Gen.Enum<HolidayShift>(), Gen.Int[0, 2000], Gen.Int[-500, 500], Gen.Int[0, 900]).Sample((which, shift, start, ahead, length) =>
        {
            var startsOn = new DateOnly(2024, 1, 1).AddDays(start);
            var schedule = new PlanSchedule(ScreeningRhythm.Parse(s_rhythms[which]), shift, startsOn, startsOn.AddDays(length));
            var from = startsOn.AddDays(ahead);

            var days = schedule.From(from, StateCouncilCalendar.Current, s_cron).Take(10).Select(opening => opening.OpensOn).ToList();

            return days.Zip(days.Skip(1)).All(pair => pair.First < pair.Second) && days.All(day => day >= startsOn && day >= from && day <= startsOn.AddDays(length));
        });

    [Fact]
    public void The_newest_opening_is_always_among_the_openings() =>
        Gen.Select(Gen.Int[0, s_rhythms.Length - 1], Gen.Enum<HolidayShift>(), Gen.Int[0, 1500]).Sample((which, shift, passed) =>
        {
            var startsOn = new DateOnly(2025, 1, 1);
            var today = startsOn.AddDays(passed);
            var schedule = new PlanSchedule(ScreeningRhythm.Parse(s_rhythms[which]), shift, startsOn, null);

            var newest = schedule.Newest(today, StateCouncilCalendar.Current, s_cron);

            return newest == schedule.From(startsOn, StateCouncilCalendar.Current, s_cron).TakeWhile(opening => opening.OpensOn <= today)
                .Select(opening => (PlannedOpening?)opening).LastOrDefault();
        });
}
