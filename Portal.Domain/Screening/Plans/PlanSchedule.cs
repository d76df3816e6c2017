using Portal.Domain.Calendars;

namespace Portal.Domain.Screening.Plans;

/// <summary>The days on which a plan opens rounds.</summary>
/// <param name="StartsOn">No round opens before it.</param>
/// <param name="EndsOn">No recurring round opens after it; a special round ends on it. Null runs on.</param>
public sealed record PlanSchedule(ScreeningRhythm Rhythm, HolidayShift Shift, DateOnly StartsOn, DateOnly? EndsOn)
{
    // Longer than any period with its longest holiday; a cron text may name one day a year.
    private const int LookBack = 400;

    /// <summary>The openings that are not before <paramref name="day"/>, in order and each on a day of its own.</summary>
    public IEnumerable<PlannedOpening> From(DateOnly day, WorkCalendar calendar, ICronDays cron) =>
        Merged(calendar, cron, day.AddDays(-LookBack)).SkipWhile(opening => opening.OpensOn < day);

    /// <summary>The newest opening that has come; null before the first. Earlier ones that were slept through are not opened afterwards.</summary>
    public PlannedOpening? Newest(DateOnly today, WorkCalendar calendar, ICronDays cron) =>
        Merged(calendar, cron, today.AddDays(-LookBack)).TakeWhile(opening => opening.OpensOn <= today).Select(opening => (PlannedOpening?)opening).LastOrDefault();

    /// <summary>Openings that a holiday moves onto the same day are one: the one that is nearest to it.</summary>
    private IEnumerable<PlannedOpening> Merged(WorkCalendar calendar, ICronDays cron, DateOnly from)
    {
        PlannedOpening? held = null;
        foreach (var next in All(calendar, cron, from > StartsOn ? from : StartsOn))
        {
            if (held is { } before && before.OpensOn != next.OpensOn)
            {
                yield return before;
            }

            held = held is { } same && same.OpensOn == next.OpensOn && Shift == HolidayShift.Before ? same : next;
        }

        if (held is { } last)
        {
            yield return last;
        }
    }

    private IEnumerable<PlannedOpening> All(WorkCalendar calendar, ICronDays cron, DateOnly from) =>
        Rhythm.From(from, calendar, cron).TakeWhile(day => day <= (EndsOn ?? DateOnly.MaxValue))
            .Select(day => new PlannedOpening(day, Moved(day, calendar)))
            .TakeWhile(opening => opening.OpensOn <= (EndsOn ?? DateOnly.MaxValue));

    private DateOnly Moved(DateOnly day, WorkCalendar calendar) => Shift.Move(day, calendar) is var moved && moved < StartsOn ? StartsOn : moved;
}
