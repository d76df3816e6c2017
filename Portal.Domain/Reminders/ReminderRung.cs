namespace Portal.Domain.Reminders;

/// <summary>One rung of the ladder as data.</summary>
/// <param name="Stage">Its name.</param>
/// <param name="DaysAfterDue">Calendar days from the due day to the first day of the stage; negative before the due day.</param>
/// <param name="ReachesLeader">Whether the leader of the mine is told too (逾期升级).</param>
public sealed record ReminderRung(ReminderStage Stage, int DaysAfterDue, bool ReachesLeader);
