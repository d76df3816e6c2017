using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Organization;
using Portal.Domain.Screening.Lessons;
using Portal.Features.Notifications;

namespace Portal.Features.Screening.Lessons;

/// <summary>Puts a new signal into the inboxes of those who run screening: item and number of units, never a word of what was found.</summary>
internal static class RepeatNews
{
    /// <summary>The caller holds the lock of the messages and saves; the key keeps a second message out.</summary>
    public static async Task TellAsync(PortalDbContext db, RepeatSignal signal, OrgUnit mine, DateTimeOffset now, CancellationToken ct)
    {
        var audience = await Audience.ReadAsync(db, ct);
        var units = signal.Findings.Select(finding => finding.UnitId).Distinct().Count();
        foreach (var recipient in audience.RunningScreening(mine.Path).DistinctBy(person => person.Id))
        {
            db.Outbox.Add(OutboxMessage.New(
                $"{Channels.Inbox}:repeat:{signal.Id:N}:{recipient.Id:N}", Channels.Inbox, recipient.Id,
                $"重复苗头 {signal.ItemCode}：{RepeatRule.Days} 天内 {units} 个单位发现同一项问题，请研判",
                $"{mine.Name}。\n你收到这条消息，是因为你负责排查工作。", ItemLinks.To(signal.ItemCode), now));
        }
    }
}
