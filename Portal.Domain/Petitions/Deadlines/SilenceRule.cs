using Portal.Domain.Calendars;

namespace Portal.Domain.Petitions.Deadlines;

/// <summary>What silence costs: the 60 days start on day 15 also when nobody has accepted the matter by then.</summary>
/// <remarks>《信访工作条例》第23、34条: 受理之日 is not defined, so that saying nothing must gain no time.</remarks>
public static class SilenceRule
{
    /// <summary>Starts the 60 days when day 15 has passed without acceptance.</summary>
    /// <param name="petition">With its clocks.</param>
    /// <returns>Whether they started now.</returns>
    public static bool Start(Petition petition, WorkCalendar calendar, DateTimeOffset now, DateOnly today)
    {
        var isDue = petition.Status is PetitionStatus.Registered or PetitionStatus.Assigned && petition.ClockOf(ClockKind.Handling) is null
            && petition.ClockOf(ClockKind.Notice) is { } notice && today > notice.TargetOn;
        if (isDue)
        {
            HandlingOf(petition, calendar, now, today);
        }

        return isDue;
    }

    /// <summary>The day from which the 60 days count when the matter is taken in on a day: that day, at the latest day 15, when the notice was due.</summary>
    /// <param name="noticeDueOn">Day 15.</param>
    /// <param name="on">Day of taking it in.</param>
    public static DateOnly StartsOn(DateOnly noticeDueOn, DateOnly on) => on < noticeDueOn ? on : noticeDueOn;

    /// <summary>The 60 days of a petition: those that run, else started today, or on day 15 when that has passed.</summary>
    internal static Clock HandlingOf(Petition petition, WorkCalendar calendar, DateTimeOffset now, DateOnly today)
    {
        if (petition.ClockOf(ClockKind.Handling) is { } running)
        {
            return running;
        }

        var startsOn = petition.ClockOf(ClockKind.Notice) is { } notice ? StartsOn(notice.TargetOn, today) : today;
        var clock = Clock.Start(Guid.CreateVersion7(now), petition.Id, ClockKind.Handling, startsOn, calendar);
        petition.Start(clock);
        return clock;
    }
}
