using Portal.Domain.Calendars;
using Portal.Domain.History;

namespace Portal.Domain.Petitions.Review;

/// <summary>Says that the next look took an opinion away (撤销、责令重新办理) and the matter is handled anew. 《信访工作条例》第28、35、36条.</summary>
public sealed class Reopening : IRecorded
{
    private Reopening()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The petition that is handled anew.</summary>
    public Guid PetitionId { get; private set; }

    /// <summary>The look that took the opinion away.</summary>
    public ReviewLevel Level { get; private set; }

    public ReviewConclusion Conclusion { get; private set; }

    /// <summary>Day on which the answer of that look was received; the new days run from it.</summary>
    public DateOnly On { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Who drafted the opinion that was taken away.</summary>
    public Guid DraftedById { get; private set; }

    /// <summary>Who signed it.</summary>
    public Guid? ApprovedById { get; private set; }

    /// <summary>When the petitioner had received it.</summary>
    public DateOnly? DeliveredOn { get; private set; }

    public Guid MatterId => PetitionId;

    /// <summary>Whether a conclusion takes the opinion away; to uphold or to change it decides the matter itself.</summary>
    public static bool Follows(ReviewConclusion? conclusion) => conclusion is ReviewConclusion.Revoked or ReviewConclusion.Redo;

    /// <summary>Puts the reviewed petition back to handling, with days of its own from the day on which the look was answered.</summary>
    /// <param name="reviewed">With its opinion, clocks and review case.</param>
    /// <param name="level">The look.</param>
    /// <param name="conclusion">What it says.</param>
    /// <param name="on">Day on which its answer was received.</param>
    /// <returns>What goes on record; null when the opinion stands, or when it is being handled anew already.</returns>
    public static Reopening? Of(Petition reviewed, ReviewLevel level, ReviewConclusion? conclusion, DateOnly on, WorkCalendar calendar, DateTimeOffset now)
    {
        if (!Follows(conclusion) || reviewed.Opinion is not { DeliveredOn: not null } opinion)
        {
            return null;
        }

        var reopening = new Reopening
        {
            Id = Guid.CreateVersion7(now), PetitionId = reviewed.Id, Level = level, Conclusion = conclusion!.Value, On = on, At = now,
            DraftedById = opinion.DraftedById, ApprovedById = opinion.ApprovedById, DeliveredOn = opinion.DeliveredOn,
        };
        var owed = reviewed.ReviewCase is { } own ? ReviewPath.ClockOf(own.Level) : ClockKind.Handling;
        opinion.TakeAway();
        reviewed.Stand(PetitionStatus.Accepted, reviewed.AcceptedOn, closedOn: null);
        reviewed.Start(Clock.Start(Guid.CreateVersion7(now), reviewed.Id, owed, on, calendar));
        return reopening;
    }

    /// <summary>Who drafted or signed the opinion that was taken away takes no part in the new one.</summary>
    public Refusal? Fault(Guid userId) => userId == DraftedById || userId == ApprovedById ? ReviewRefusals.SameHands : null;
}
