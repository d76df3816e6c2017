namespace Portal.UI;

/// <summary>A due date in words: 逾期 2 天, 今天到期, 还剩 9 天, 时限暂停, 已送达 11-20. Days, not hours.</summary>
public sealed record DueState(DueKind Kind, string Words)
{
    private const int SoonDays = 3;

    /// <summary>Words of a running due date.</summary>
    /// <param name="due">Last day on which it is in time.</param>
    /// <param name="today">Today in China.</param>
    /// <param name="legal">A legal date is outlined from three days before; others only on the day itself.</param>
    public static DueState Running(DateOnly due, DateOnly today, bool legal = false)
    {
        var left = due.DayNumber - today.DayNumber;
        return left switch
        {
            < 0 => new(DueKind.Late, $"逾期 {-left} 天"),
            0 => new(DueKind.Soon, "今天到期"),
            _ => new(legal && left <= SoonDays ? DueKind.Soon : DueKind.Plain, $"还剩 {left} 天"),
        };
    }

    public static DueState Paused(string words = "时限暂停") => new(DueKind.Paused, words);

    /// <summary>Words of something finished, such as 已送达 11-20.</summary>
    public static DueState Done(string verb, DateOnly on, DateOnly today) => new(DueKind.Done, $"{verb} {ChineseDates.Row(on, today)}");
}
