using System.Globalization;

namespace Portal.Domain.Screening.Plans;

/// <summary>What rhythms and their rounds are called.</summary>
public static class RhythmWords
{
    private static readonly string[] s_weekdays = ["日", "一", "二", "三", "四", "五", "六"];
    private static readonly string[] s_ordinals = ["最后一", "第一", "第二", "第三", "第四"];
    private static readonly string[] s_tenDays = ["上旬", "中旬", "下旬"];

    /// <summary>每月第一个星期一.</summary>
    public static string Of(ScreeningRhythm rhythm) => rhythm.Kind switch
    {
        RhythmKind.Week => $"每周{s_weekdays[(int)rhythm.Weekday]}",
        RhythmKind.TenDays => Text($"每旬第 {rhythm.Number} 天（{rhythm.Number}、{rhythm.Number + 10}、{rhythm.Number + 20} 日）"),
        RhythmKind.HalfMonth => Text($"每半月第 {rhythm.Number} 天（{rhythm.Number}、{rhythm.Number + 15} 日）"),
        RhythmKind.MonthDay => rhythm.Number == ScreeningRhythm.Last ? "每月最后一天" : Text($"每月 {rhythm.Number} 日"),
        RhythmKind.MonthWeekday => $"每月{s_ordinals[rhythm.Number]}个星期{s_weekdays[(int)rhythm.Weekday]}",
        RhythmKind.MonthWorkingDay => Text($"每月第 {rhythm.Number} 个工作日"),
        RhythmKind.Quarter => Text($"每季度第 {rhythm.Month} 个月的 {rhythm.Number} 日"),
        RhythmKind.Cron => $"按表达式 {rhythm.Cron}",
        RhythmKind.Once => $"{Day(rhythm.On)}，只一次",
    };

    /// <summary>Name of the round of a day: 2026年11月第3周 and the plan's name; a special round has its own name.</summary>
    public static string RoundName(ScreeningRhythm rhythm, DateOnly day, string planName) => rhythm.Kind == RhythmKind.Once ? planName : PeriodOf(rhythm, day) + planName;

    /// <summary>2026年11月第3周, 2026年11月上旬, 2026年11月上半月, 2026年11月, 2026年第4季度 or 2026年11月23日.</summary>
    public static string PeriodOf(ScreeningRhythm rhythm, DateOnly day) => rhythm.Kind switch
    {
        RhythmKind.Week => Text($"{Month(day)}第{(day.Day + 6) / 7}周"),
        RhythmKind.TenDays => Month(day) + s_tenDays[ScreeningRhythm.TenDaysOf(day)],
        RhythmKind.HalfMonth => Month(day) + (day.Day < 16 ? "上半月" : "下半月"),
        RhythmKind.MonthDay or RhythmKind.MonthWeekday or RhythmKind.MonthWorkingDay => Month(day),
        RhythmKind.Quarter => Text($"{day.Year}年第{((day.Month - 1) / 3) + 1}季度"),
        _ => Day(day),
    };

    private static string Month(DateOnly day) => Text($"{day.Year}年{day.Month}月");

    private static string Day(DateOnly day) => Text($"{day.Year}年{day.Month}月{day.Day}日");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
