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

    /// <summary>What an assisting unit owes on a petition (协办).</summary>
    AssistTask,

    /// <summary>What was promised on a petition (承诺).</summary>
    Commitment,

    /// <summary>A second look at a petition (二次核查).</summary>
    SecondLook,

    /// <summary>The answer of a body outside to a review (外部复查、复核).</summary>
    OutsideReview,
}
