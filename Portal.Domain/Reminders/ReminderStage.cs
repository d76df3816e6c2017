namespace Portal.Domain.Reminders;

/// <summary>One rung of the ladder from a week before a due day to a week after it (提醒、逾期升级).</summary>
public enum ReminderStage
{
    /// <summary>7 days before.</summary>
    Before7,

    /// <summary>3 days before.</summary>
    Before3,

    /// <summary>1 day before.</summary>
    Before1,

    /// <summary>The due day.</summary>
    DueDay,

    /// <summary>1 day after; goes to the leader too.</summary>
    After1,

    /// <summary>3 days after; goes to the leader too.</summary>
    After3,

    /// <summary>7 days after; goes to the leader too.</summary>
    After7,
}
