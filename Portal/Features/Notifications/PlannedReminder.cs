using Portal.Domain.Reminders;

namespace Portal.Features.Notifications;

/// <summary>One stage of one duty for one person, not written yet.</summary>
public sealed record PlannedReminder(OpenDuty Duty, ReminderStage Stage, Recipient Recipient)
{
    public string Key => Reminder.KeyOf(Duty.Kind, Duty.Id, Duty.DueOn, Stage, Recipient.Id);
}
