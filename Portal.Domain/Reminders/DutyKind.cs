namespace Portal.Domain.Reminders;

/// <summary>What a reminder is about.</summary>
public enum DutyKind
{
    /// <summary>A clock of a petition (时限).</summary>
    Clock,

    /// <summary>A visit (走访、回访).</summary>
    Visit,

    /// <summary>A screening task (排查任务).</summary>
    ScreeningTask,
}
