namespace Portal.Domain.Reminders;

/// <summary>Proof that one stage was written for one duty and one person; its key makes a second run add nothing.</summary>
public sealed class Reminder
{
    private Reminder()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>Duty kind, duty id, due day, stage and recipient; unique.</summary>
    public string Key { get; private set; } = "";

    public DutyKind DutyKind { get; private set; }

    public Guid DutyId { get; private set; }

    public DateOnly DueOn { get; private set; }

    public ReminderStage Stage { get; private set; }

    public Guid RecipientId { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }

    public static Reminder Write(DutyKind dutyKind, Guid dutyId, DateOnly dueOn, ReminderStage stage, Guid recipientId, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Key = KeyOf(dutyKind, dutyId, dueOn, stage, recipientId),
        DutyKind = dutyKind,
        DutyId = dutyId,
        DueOn = dueOn,
        Stage = stage,
        RecipientId = recipientId,
        WrittenAt = now,
    };

    /// <summary>The unique key of a reminder.</summary>
    public static string KeyOf(DutyKind dutyKind, Guid dutyId, DateOnly dueOn, ReminderStage stage, Guid recipientId) =>
        $"{dutyKind}:{dutyId:N}:{dueOn:yyyyMMdd}:{stage}:{recipientId:N}";
}
