namespace Portal.UI;

/// <summary>One clock of a matter on the common time axis.</summary>
/// <param name="Label">15 日告知, 60 日办结.</param>
/// <param name="Start">Day it began to run.</param>
/// <param name="Due">Last day in time.</param>
/// <param name="DoneOn">Day it was met; null while it runs.</param>
/// <param name="StartWord">Word on the axis under its start, such as 收到; null for none.</param>
/// <param name="DueWord">Word on the axis under its due date, such as 到期; null for none.</param>
/// <param name="DoneWord">What ended it, such as 送达.</param>
public sealed record StripClock(string Label, DateOnly Start, DateOnly Due, DateOnly? DoneOn = null, string? StartWord = null, string? DueWord = null, string DoneWord = "完成")
{
    /// <summary>The day the ink reaches: done day or today, not before the start.</summary>
    public DateOnly Reached(DateOnly today)
    {
        var end = DoneOn ?? today;
        return end < Start ? Start : end;
    }

    public bool IsLate(DateOnly today) => Reached(today) > Due;

    /// <summary>15 日告知第 11 天送达（提前 4 天）, or the days that are left. The day on which it started is not counted, so it has no number.</summary>
    public string Sentence(DateOnly today)
    {
        if (DoneOn is not { } done)
        {
            return $"{Label}{RunningDay(Start, today, StartWord)}，{DueState.Running(Due, today).Words}";
        }

        var early = Due.DayNumber - done.DayNumber;
        var margin = early switch { > 0 => $"（提前 {early} 天）", 0 => "（到期当天）", _ => $"（逾期 {-early} 天）" };
        return $"{Label}{DoneDay(Start, done)}{DoneWord}{margin}";
    }

    /// <summary>第 35 天; on the day of the start 今天收到，明天起算: that day is not counted in law.</summary>
    public static string RunningDay(DateOnly start, DateOnly today, string? startWord) =>
        today > start ? $"第 {today.DayNumber - start.DayNumber} 天" : $"今天{startWord ?? "开始"}，明天起算";

    /// <summary>第 11 天, or 当天.</summary>
    public static string DoneDay(DateOnly start, DateOnly done) => done > start ? $"第 {done.DayNumber - start.DayNumber} 天" : "当天";
}
