using System.Globalization;
using System.Text;
using Portal.Domain.Accounts;
using Portal.Domain.Reminders;
using Portal.Security;
using Portal.Shell;
using Portal.UI;

namespace Portal.Features.Notifications;

/// <summary>What a reminder says: number, unit, step, date and link. Mails leave the house, so names and causes stay in it.</summary>
public static class ReminderText
{
    private const int MaxMailLines = 30;

    /// <summary>信访件 XF-YQ-20260301-0001：书面告知受理情况，还有 3 天.</summary>
    public static string SubjectOf(OpenDuty duty, DateOnly today) => $"{duty.Matter} {duty.Number}：{duty.Step}，{DueWords(duty, today)}";

    /// <summary>Two lines: what is due, and why this person is told.</summary>
    public static string BodyOf(PlannedReminder reminder) =>
        $"{reminder.Duty.Unit}，应于{ChineseDates.FullDate(reminder.Duty.DueOn)}完成{LatestWords(reminder.Duty)}。\n{WhyOf(reminder)}";

    /// <summary>Where the person may open the matter; empty for a leader, whose role reads no screening tasks.</summary>
    public static string LinkOf(PlannedReminder reminder) =>
        reminder.Duty.Kind == DutyKind.ScreeningTask && !RolePermissions.Allows(reminder.Recipient.Role, Permission.ReadScreening) ? "" : reminder.Duty.Link;

    /// <summary>信访排查：3 项到期提醒.</summary>
    public static string DigestSubject(IReadOnlyList<PlannedReminder> reminders, DateOnly today) =>
        reminders.Count == 1 ? SubjectOf(reminders[0].Duty, today) : string.Create(CultureInfo.InvariantCulture, $"信访排查：{reminders.Count} 项到期提醒");

    /// <summary>One mail for all that a person is told of in one run.</summary>
    public static string DigestBody(IReadOnlyList<PlannedReminder> reminders, DateOnly today)
    {
        var body = new StringBuilder();
        foreach (var reminder in reminders.Take(MaxMailLines))
        {
            body.Append(SubjectOf(reminder.Duty, today)).Append('。').Append(reminder.Duty.Unit).Append("，应于")
                .Append(ChineseDates.FullDate(reminder.Duty.DueOn)).Append("完成").Append(LatestWords(reminder.Duty)).Append("。\n");
        }

        if (reminders.Count > MaxMailLines)
        {
            body.Append(CultureInfo.InvariantCulture, $"另有 {reminders.Count - MaxMailLines} 项，请在收件箱查看。\n");
        }

        return body.Append("你收到本邮件，是因为以上事项在你负责的单位。").ToString();
    }

    // Late is what is late in law; between the two days the legal one counts down.
    private static string DueWords(OpenDuty duty, DateOnly today)
    {
        var (left, leftInLaw) = (duty.DueOn.DayNumber - today.DayNumber, (duty.LatestOn ?? duty.DueOn).DayNumber - today.DayNumber);
        return left > 0 ? string.Create(CultureInfo.InvariantCulture, $"还有 {left} 天")
            : left == 0 ? "今天到期"
            : leftInLaw > 0 ? string.Create(CultureInfo.InvariantCulture, $"法定期限还有 {leftInLaw} 天")
            : leftInLaw == 0 ? "今天是法定最后一天"
            : string.Create(CultureInfo.InvariantCulture, $"已过期 {-leftInLaw} 天");
    }

    private static string LatestWords(OpenDuty duty) => duty.LatestOn is { } latest ? $"（法定最迟{ChineseDates.FullDate(latest)}）" : "";

    private static string WhyOf(PlannedReminder reminder) => reminder.Recipient.Role == PortalRole.Leader
        ? $"因为你分管的“{reminder.Duty.Unit}”有事项{StageWords(reminder.Stage)}。"
        : reminder.Recipient.StandsIn ? $"因为你正在代班，“{reminder.Duty.Unit}”的事项{StageWords(reminder.Stage)}。"
        : $"因为你是{reminder.Recipient.Role.Word()}，“{reminder.Duty.Unit}”的事项{StageWords(reminder.Stage)}。";

    private static string StageWords(ReminderStage stage) => stage switch
    {
        ReminderStage.Before7 => "将在一周内到期",
        ReminderStage.Before3 => "将在三天内到期",
        ReminderStage.Before1 => "明天到期",
        ReminderStage.DueDay => "已到期限",
        ReminderStage.After1 => "到期后仍未完成",
        ReminderStage.After3 => "过期三天仍未完成",
        ReminderStage.After7 => "过期一周仍未完成",
    };
}
