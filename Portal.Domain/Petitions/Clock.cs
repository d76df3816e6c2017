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

    /// <summary>First day of a hearing (听证) that is going on; null when the clock is not stopped.</summary>
    public DateOnly? PausedOn { get; private set; }

    /// <summary>Days of hearings that were not counted.</summary>
    public int PausedDays { get; private set; }

    public Guid MatterId => PetitionId;

    /// <summary>Starts a clock whose length is fixed by <see cref="ClockRule"/>.</summary>
    /// <remarks>《民法典》第201、203条: the first day is not counted; a last day on a holiday moves forward. Working days end on one by themselves.</remarks>
    /// <exception cref="ArgumentException">The kind has no fixed length.</exception>
    public static Clock Start(Guid id, Guid petitionId, ClockKind kind, DateOnly startsOn, WorkCalendar calendar)
    {
        var days = ClockRule.All[kind].Days ?? throw new ArgumentException("This clock needs a date set by hand.", nameof(kind));
        return Until(id, petitionId, kind, startsOn, startsOn.AddDays(days), calendar);
    }

    /// <summary>Starts a clock that ends on a day set by hand, such as the feedback date of an assignment.</summary>
    public static Clock Until(Guid id, Guid petitionId, ClockKind kind, DateOnly startsOn, DateOnly targetOn, WorkCalendar calendar)
    {
        var clock = new Clock { Id = id, PetitionId = petitionId, Kind = kind, StartsOn = startsOn, TargetOn = targetOn };
        clock.Follow(calendar);
        return clock;
    }

    /// <summary>Takes the dates from a calendar that was changed: days of a working-day clock, else only the legal latest day.</summary>
    /// <remarks>《民法典》第203条. The target of a clock in calendar days never moves. A date whose year is not entered stays provisional.</remarks>
    public void Follow(WorkCalendar calendar)
    {
        if (ClockRule.All[Kind] is { Count: DayCount.Working, Days: { } days })
        {
            TargetOn = LatestOn = calendar.AddWorkingDays(StartsOn, days);
        }
        else
        {
            LatestOn = calendar.RollForward(TargetOn);
        }

        IsProvisional = !calendar.IsEntered(LatestOn.Year);
    }

    /// <summary>Whole days from <paramref name="today"/> to the target; negative when it has passed.</summary>
    public int DaysLeft(DateOnly today) => TargetOn.DayNumber - today.DayNumber;

    /// <summary>Whether the legal latest date was missed, or has passed unmet. While a hearing goes on no day passes.</summary>
    public bool IsLate(DateOnly today) => (MetOn ?? PausedOn ?? today) > LatestOn;

    internal void Meet(DateOnly on) => MetOn ??= on;

    /// <summary>Moves the last day by days that were granted or not counted.</summary>
    internal void Lengthen(int days, WorkCalendar calendar)
    {
        TargetOn = TargetOn.AddDays(days);
        Follow(calendar);
    }

    internal void Pause(DateOnly on) => PausedOn ??= on;

    /// <summary>Runs on; the days from the first to the last of the hearing, both included, were not counted.</summary>
    internal void Resume(DateOnly lastDay, WorkCalendar calendar)
    {
        var days = lastDay.DayNumber - PausedOn!.Value.DayNumber + 1;
        (PausedOn, PausedDays) = (null, PausedDays + days);
        Lengthen(days, calendar);
    }
}
