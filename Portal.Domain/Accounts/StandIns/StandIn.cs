using Portal.Domain.History;
using Portal.Domain.Organization;

namespace Portal.Domain.Accounts.StandIns;

/// <summary>For some days one person does the screening and the visits of another's unit (代班). Petitions are never handed over this way.</summary>
/// <remarks>House rule after domain.md D5.</remarks>
public sealed class StandIn : IRecorded, IVersioned
{
    /// <summary>Longest time in days; whoever is away longer is replaced in the accounts.</summary>
    public const int MostDays = 180;

    private StandIn()
    {
    }

    public Guid Id { get; private set; }

    public Guid AwayUserId { get; private set; }

    public Guid StandInUserId { get; private set; }

    /// <summary>The unit whose work is handed over. When the away person moves elsewhere, nothing is handed over any more.</summary>
    public Guid UnitId { get; private set; }

    public OrgUnit? Unit { get; private set; }

    /// <summary>Where the stand-in works.</summary>
    public Guid StandInUnitId { get; private set; }

    public OrgUnit? StandInUnit { get; private set; }

    public DateOnly FromOn { get; private set; }

    /// <summary>The last day, to its end in China time.</summary>
    public DateOnly ToOn { get; private set; }

    public StandInReason Reason { get; private set; }

    public Guid SetById { get; private set; }

    /// <summary>When it was ended before its last day; null otherwise.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public Guid Version { get; set; }

    public Guid MatterId => Id;

    /// <summary>Hands the work of one person's unit to another.</summary>
    /// <param name="form">Who, for whom, when and why.</param>
    /// <param name="others">What is set already for either of the two.</param>
    /// <param name="byUserId">Who sets it.</param>
    /// <param name="now">This moment.</param>
    /// <param name="today">The day in China.</param>
    /// <returns>
    /// Refused without dates or reason, for oneself, for a person who does not fill in, outside the mine, in the past, with the end before the start,
    /// for more than <see cref="MostDays"/> days, over another stand-in of the same person, and when one of the two would hand on what was handed over.
    /// </returns>
    public static Result<StandIn> Set(NewStandIn form, IReadOnlyCollection<StandIn> others, Guid byUserId, DateTimeOffset now, DateOnly today)
    {
        if (PeopleFault(form) is { } people)
        {
            return people;
        }

        if (form is not { From: { } from, To: { } to, Reason: { } reason })
        {
            return form.Reason is null ? StandInRefusals.ReasonMissing : StandInRefusals.DaysMissing;
        }

        if (DaysFault(from, to, today) is { } days)
        {
            return days;
        }

        var (away, standIn) = (form.Away!, form.By!);
        var meanwhile = others.Where(other => other.EndedAt is null && other.FromOn <= to && other.ToOn >= from).ToList();
        return meanwhile.Any(other => other.AwayUserId == away.Id) ? StandInRefusals.Overlaps
            : meanwhile.Any(other => other.AwayUserId == standIn.Id) ? StandInRefusals.StandInIsAway
            : meanwhile.Any(other => other.StandInUserId == away.Id) ? StandInRefusals.AwayStandsIn
            : new StandIn
            {
                Id = Guid.CreateVersion7(now),
                AwayUserId = away.Id,
                StandInUserId = standIn.Id,
                UnitId = away.UnitId,
                StandInUnitId = standIn.UnitId,
                FromOn = from,
                ToOn = to,
                Reason = reason,
                SetById = byUserId,
            };
    }

    /// <summary>Whether it counts on a day.</summary>
    public bool IsRunning(DateOnly today) => EndedAt is null && FromOn <= today && today <= ToOn;

    /// <summary>Ends it at once, also before it has begun.</summary>
    /// <returns>Refused when it is over.</returns>
    public Result End(DateTimeOffset now, DateOnly today) => Result.Unless(EndedAt is not null || ToOn < today ? StandInRefusals.Over : null, () => EndedAt = now);

    private static Refusal? PeopleFault(NewStandIn form) =>
        form.Away is null || form.By is null ? StandInRefusals.PersonMissing
        : form.Away.Id == form.By.Id ? StandInRefusals.Oneself
        : !form.Away.Fills ? StandInRefusals.NothingToHandOver
        : !form.By.Fills ? StandInRefusals.MayNotFill
        : form.Away.MinePath != form.By.MinePath ? StandInRefusals.OtherMine
        : null;

    private static Refusal? DaysFault(DateOnly from, DateOnly to, DateOnly today) =>
        to < from ? StandInRefusals.EndsBeforeStart
        : from < today ? StandInRefusals.InPast
        : to.DayNumber - from.DayNumber >= MostDays ? StandInRefusals.TooLong
        : null;
}
