namespace Portal.Domain.Reminders;

/// <summary>One rung of the ladder as data.</summary>
/// <param name="Stage">Its name.</param>
/// <param name="DaysAfterDue">Calendar days to the first day of the stage; negative before the due day.</param>
/// <param name="ReachesLeader">Whether the leader of the mine is told too (逾期升级).</param>
public sealed record ReminderRung(ReminderStage Stage, int DaysAfterDue, bool ReachesLeader)
{
    /// <summary>First day of the stage. Only what is late in law is escalated, so the days after count from the legal latest day.</summary>
    /// <param name="dueOn">The day worked to.</param>
    /// <param name="latestOn">The last day in law; the due day itself when no holiday moves it.</param>
    public DateOnly DayOf(DateOnly dueOn, DateOnly latestOn) => (DaysAfterDue > 0 ? latestOn : dueOn).AddDays(DaysAfterDue);
}
