namespace Portal.Features.Notifications;

/// <summary>How long a mail waits for its next try.</summary>
public static class MailBackoff
{
    /// <summary>A mail that did not leave in this time is told by the inbox alone.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(3);

    // While the server is away one mail is tried a minute and the others wait little, so that all leave soon after its return.
    private static readonly TimeSpan s_longestOutage = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan[] s_waits = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(60)];

    /// <summary>1, 5, 15, then 60 minutes.</summary>
    /// <param name="attempts">Tries so far, at least one.</param>
    public static TimeSpan After(int attempts) => s_waits[Math.Min(attempts, s_waits.Length) - 1];

    /// <summary>The same when it was the server that failed, not the mail: 5 minutes at most.</summary>
    public static TimeSpan AfterOutage(int attempts) => After(attempts) < s_longestOutage ? After(attempts) : s_longestOutage;
}
