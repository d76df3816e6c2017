using Portal.Domain.Calendars;

namespace Portal.Domain.Petitions.Deadlines;

/// <summary>A hearing stops the clock of the recheck; its days are not counted.</summary>
/// <remarks>《信访工作条例》第36条: 听证所需时间不计算在内. No other clock stops.</remarks>
public static class HearingRule
{
    /// <summary>The hearing begins; the clock stands still from that day.</summary>
    /// <returns>Refused when no clock runs that a hearing stops, while one is on, and for a day outside the clock's start to today.</returns>
    public static Result Begin(Petition petition, DateOnly on, DateOnly today) => Result.Unless(
        ClockOf(petition) is not { } clock ? DeadlineRefusals.HearingOnlyInRecheck
        : clock.PausedOn is not null ? DeadlineRefusals.HearingOn
        : on > today || on < clock.StartsOn ? DeadlineRefusals.HearingDay
        : null,
        () => ClockOf(petition)!.Pause(on));

    /// <summary>The hearing ends; both dates move by its days, first and last included.</summary>
    /// <returns>Refused when none is on, and for a day outside its first day to today.</returns>
    public static Result End(Petition petition, DateOnly lastDay, WorkCalendar calendar, DateOnly today) => Result.Unless(
        ClockOf(petition) is not { PausedOn: { } first } ? DeadlineRefusals.HearingNone
        : lastDay < first || lastDay > today ? DeadlineRefusals.HearingDay
        : null,
        () => ClockOf(petition)!.Resume(lastDay, calendar));

    private static Clock? ClockOf(Petition petition) => petition.Clocks.FirstOrDefault(clock => clock.MetOn is null && ClockRule.All[clock.Kind].PausesForHearing);
}
