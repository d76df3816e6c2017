using Portal.Domain.Calendars;
using Portal.Domain.History;

namespace Portal.Domain.Petitions;

/// <summary>One running deadline of a petition, with an internal target and a legal latest date (时限).</summary>
public sealed class Clock : IRecorded
{
    private Clock()
    {
    }

    public Guid Id { get; private set; }

    public Guid PetitionId { get; private set; }

    public ClockKind Kind { get; private set; }

    /// <summary>The day that is not counted: receipt, acceptance or delivery.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>The last day by plain counting; what the enterprise works to.</summary>
    public DateOnly TargetOn { get; private set; }

    /// <summary>The last day in law: the target, moved to the next working day when it is a holiday.</summary>
    public DateOnly LatestOn { get; private set; }

    /// <summary>True while the latest date falls into a year whose holidays are not announced (暂定).</summary>
    public bool IsProvisional { get; private set; }

    /// <summary>The day on which what was owed was done; null while the clock runs.</summary>
    public DateOnly? MetOn { get; private set; }

    public Guid MatterId => PetitionId;

    /// <summary>Starts a clock whose length is fixed by <see cref="ClockRule"/>.</summary>
    /// <remarks>《民法典》第201、203条: the first day is not counted; a last day on a holiday moves forward.</remarks>
    /// <exception cref="ArgumentException">The kind has no fixed length.</exception>
    public static Clock Start(Guid id, Guid petitionId, ClockKind kind, DateOnly startsOn, WorkCalendar calendar)
    {
        var days = ClockRule.All[kind].Days ?? throw new ArgumentException("This clock needs a date set by hand.", nameof(kind));
        return Until(id, petitionId, kind, startsOn, startsOn.AddDays(days), calendar);
    }

    /// <summary>Starts a clock that ends on a day set by hand, such as the feedback date of an assignment.</summary>
    public static Clock Until(Guid id, Guid petitionId, ClockKind kind, DateOnly startsOn, DateOnly targetOn, WorkCalendar calendar)
    {
        var latestOn = calendar.RollForward(targetOn);
        return new Clock
        {
            Id = id,
            PetitionId = petitionId,
            Kind = kind,
            StartsOn = startsOn,
            TargetOn = targetOn,
            LatestOn = latestOn,
            IsProvisional = !calendar.IsEntered(latestOn.Year),
        };
    }

    /// <summary>Whole days from <paramref name="today"/> to the target; negative when it has passed.</summary>
    public int DaysLeft(DateOnly today) => TargetOn.DayNumber - today.DayNumber;

    /// <summary>Whether the legal latest date was missed, or has passed unmet.</summary>
    public bool IsLate(DateOnly today) => (MetOn ?? today) > LatestOn;

    internal void Meet(DateOnly on) => MetOn ??= on;
}
