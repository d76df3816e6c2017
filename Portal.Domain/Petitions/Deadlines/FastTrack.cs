using Portal.Domain.Calendars;

namespace Portal.Domain.Petitions.Deadlines;

/// <summary>The fast track for a simple first matter (简易办理): 10 working days from acceptance beside the 60 days of the Regulation.</summary>
/// <remarks>信访事项简易办理, a trial measure of the State bureau: simple facts, a first petition, answered at once.</remarks>
public static class FastTrack
{
    /// <summary>Why a matter cannot take it; null when it can.</summary>
    /// <param name="isRepeat">Whether the same matter was petitioned before (重信重访), or this one looks again at an answer (复查、复核).</param>
    public static Refusal? Fault(bool isRepeat) => isRepeat ? DeadlineRefusals.FastTrackRepeat : null;

    /// <summary>Puts a matter that is just accepted on the fast track.</summary>
    /// <param name="petition">With its clocks.</param>
    /// <param name="isRepeat">As for <see cref="Fault"/>.</param>
    /// <returns>Refused for a repeat, before acceptance, once the opinion was sent for approval, and a second time.</returns>
    public static Result Choose(Petition petition, bool isRepeat, WorkCalendar calendar, DateTimeOffset now) => Result.Unless(
        Fault(isRepeat) ?? PetitionPath.OpinionFault(petition.Status) ?? (petition.ClockOf(ClockKind.Simple) is not null ? DeadlineRefusals.FastTrackTwice : null),
        () => petition.Start(Clock.Start(Guid.CreateVersion7(now), petition.Id, ClockKind.Simple, petition.AcceptedOn!.Value, calendar)));

    /// <summary>Takes a matter that turns out not to be simple back to the ordinary way (转为普通办理); the 60 days from acceptance hold.</summary>
    /// <returns>Refused when it is not on the fast track, or has been answered.</returns>
    public static Result Leave(Petition petition) => petition.ClockOf(ClockKind.Simple) is { MetOn: null } clock
        ? Result.Unless(null, () => petition.Drop(clock))
        : DeadlineRefusals.FastTrackNone;
}
