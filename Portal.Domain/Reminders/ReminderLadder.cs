namespace Portal.Domain.Reminders;

/// <summary>The stages of reminding, from a week before a due day to a week after it, and which of them is due on a day.</summary>
/// <remarks>
/// An internal rule of the enterprise, kept stricter than the legal dates it serves (《信访工作条例》第23、34条): a date that is
/// met needs no escalation.
/// </remarks>
public static class ReminderLadder
{
    /// <summary>All rungs, the earliest first.</summary>
    public static IReadOnlyList<ReminderRung> Rungs { get; } =
    [
        new(ReminderStage.Before7, -7, ReachesLeader: false),
        new(ReminderStage.Before3, -3, ReachesLeader: false),
        new(ReminderStage.Before1, -1, ReachesLeader: false),
        new(ReminderStage.DueDay, 0, ReachesLeader: false),
        new(ReminderStage.After1, 1, ReachesLeader: true),
        new(ReminderStage.After3, 3, ReachesLeader: true),
        new(ReminderStage.After7, 7, ReachesLeader: true),
    ];

    /// <summary>How many days ahead of its due day a duty first needs a reminder.</summary>
    public static int DaysAhead => -Rungs[0].DaysAfterDue;

    /// <summary>
    /// The newest stage that has come. Stages slept through while the server was off are not made up for one by one:
    /// whoever asks late gets the one that is right today.
    /// </summary>
    /// <param name="dueOn">The day worked to.</param>
    /// <param name="latestOn">The last day in law, from which lateness counts; the due day itself when no holiday moves it.</param>
    /// <param name="today">Today in China time.</param>
    /// <returns>Null while the first stage lies ahead; <see cref="ReminderStage.After7"/> from a week after the latest day on.</returns>
    /// <remarks>《民法典》第203条: a last day on a holiday moves to the next working day.</remarks>
    public static ReminderStage? StageFor(DateOnly dueOn, DateOnly latestOn, DateOnly today) =>
        Rungs.LastOrDefault(rung => rung.DayOf(dueOn, latestOn) <= today)?.Stage;

    /// <summary>The newest stage that has come of a duty whose due day is its last day.</summary>
    public static ReminderStage? StageFor(DateOnly dueOn, DateOnly today) => StageFor(dueOn, dueOn, today);

    /// <summary>Whether the leader of the mine is told of this stage: from one day after the latest day on.</summary>
    public static bool ReachesLeader(ReminderStage stage) => Rungs.Single(rung => rung.Stage == stage).ReachesLeader;

    /// <summary>The day on which a stage comes.</summary>
    public static DateOnly DayOf(ReminderStage stage, DateOnly dueOn, DateOnly latestOn) => Rungs.Single(rung => rung.Stage == stage).DayOf(dueOn, latestOn);
}
