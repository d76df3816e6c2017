namespace Portal.Domain.Petitions.Deadlines;

/// <summary>How one limit stands on a day.</summary>
/// <param name="Rule">The limit.</param>
/// <param name="LastOn">Last day to act, by plain counting.</param>
/// <param name="DaysLeft">Days from today to that day; negative when it has passed.</param>
public sealed record LimitationWarning(LimitationRule Rule, DateOnly LastOn, int DaysLeft)
{
    /// <summary>From this many days left it is urgent.</summary>
    public const int UrgentDays = 60;

    /// <summary>Whether the last day has passed.</summary>
    public bool IsPassed => DaysLeft < 0;

    /// <summary>Whether the last day is near or has passed.</summary>
    public bool IsUrgent => DaysLeft <= UrgentDays;

    /// <summary>One plain sentence with the limit, its last day, the days left and the article.</summary>
    public string Sentence => $"{Rule.By}{Rule.Act}的期限是{Rule.Length}，从{Rule.CountsFrom}起算，到{Chinese(LastOn)}止，{Left}（{Rule.LegalBasis}）。";

    private string Left => DaysLeft switch
    {
        0 => "今天是最后一天，请今天就去办",
        < 0 => $"按这一天算已经过了 {-DaysLeft} 天；中间主张过权利的会重新计算，请尽快到受理机关问清楚",
        _ when IsUrgent => $"只剩 {DaysLeft} 天，请尽快去办",
        _ => $"还有 {DaysLeft} 天",
    };

    private static string Chinese(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
