using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Reminders;

namespace Portal.Features.Notifications;

/// <summary>Puts a piece of news about one petition into the inboxes of those who answer for it: number, unit and step, never a word of what it says.</summary>
public static class PetitionNews
{
    /// <summary>Tells the handling unit and its petition office. The caller holds the lock of the messages and saves.</summary>
    /// <param name="db">The context of the step that is the news.</param>
    /// <param name="newsId">Of what happened, so that it is told once.</param>
    /// <param name="petition">With its units.</param>
    /// <param name="step">Such as 信访人补充了情况.</param>
    /// <param name="link">Where it is read.</param>
    /// <param name="now">When it happened.</param>
    /// <param name="ct">Cancels the read of the recipients.</param>
    public static Task TellHandlersAsync(PortalDbContext db, Guid newsId, Petition petition, string step, string link, DateTimeOffset now, CancellationToken ct) =>
        TellAsync(db, newsId, petition, step, link, now, ReminderStage.Before7, ct);

    /// <summary>Tells the handling unit, its petition office and the leader above them. The caller holds the lock of the messages and saves.</summary>
    /// <inheritdoc cref="TellHandlersAsync" path="/param" />
    public static Task TellLeadersAsync(PortalDbContext db, Guid newsId, Petition petition, string step, string link, DateTimeOffset now, CancellationToken ct) =>
        TellAsync(db, newsId, petition, step, link, now, ReminderStage.After1, ct);

    /// <summary>Tells one person.</summary>
    public static void Tell(PortalDbContext db, Guid newsId, Petition petition, string step, Guid recipientId, string link, DateTimeOffset now) =>
        Add(db, newsId, petition.Number, (petition.HandlingUnit ?? petition.RegisteredAtUnit!).Name, step, recipientId, link, now);

    private static async Task TellAsync(PortalDbContext db, Guid newsId, Petition petition, string step, string link, DateTimeOffset now, ReminderStage reach, CancellationToken ct)
    {
        var unit = petition.HandlingUnit ?? petition.RegisteredAtUnit!;
        var audience = await Audience.ReadAsync(db, ct);
        var duty = new OpenDuty(
            DutyKind.Clock, newsId, "信访件", petition.Number, step, DateOnly.MinValue, null, unit.Name, unit.Path, petition.RegisteredAtUnit!.Path, link);
        foreach (var recipient in audience.Of(duty, reach).DistinctBy(person => person.Id))
        {
            Add(db, newsId, petition.Number, unit.Name, step, recipient.Id, link, now);
        }
    }

    private static void Add(PortalDbContext db, Guid newsId, string number, string unit, string step, Guid recipientId, string link, DateTimeOffset now) =>
        db.Outbox.Add(OutboxMessage.New(
            $"{Channels.Inbox}:news:{newsId:N}:{recipientId:N}", Channels.Inbox, recipientId, $"信访件 {number}：{step}", $"{unit}。\n你收到这条消息，是因为这件在你负责的范围。", link, now));
}
