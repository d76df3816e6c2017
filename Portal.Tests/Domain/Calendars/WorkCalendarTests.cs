using CsCheck;
using Portal.Domain.Calendars;

namespace Portal.Tests.Domain.Calendars;

public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar s_calendar = StateCouncilCalendar.Current;
    private static readonly Gen<DateOnly> s_days = Gen.Int[0, 1500].Select(shift => new DateOnly(2024, 6, 1).AddDays(shift));

    [Fact]
    public void Adding_working_days_and_counting_them_are_inverse() =>
        Gen.Select(s_days, Gen.Int[0, 300]).Sample((start, days) => s_calendar.WorkingDaysAfter(start, s_calendar.AddWorkingDays(start, days)) == days);

    [Fact]
    public void The_working_days_of_two_stretches_add_up() =>
        Gen.Select(s_days, Gen.Int[0, 200], Gen.Int[0, 200]).Sample((start, first, second) =>
            s_calendar.AddWorkingDays(s_calendar.AddWorkingDays(start, first), second) == s_calendar.AddWorkingDays(start, first + second));

    [Fact]
    public void A_later_start_never_ends_earlier_and_no_end_lies_before_its_start() =>
        Gen.Select(s_days, Gen.Int[0, 60], Gen.Int[1, 60]).Sample((start, gap, days) =>
            s_calendar.AddWorkingDays(start.AddDays(gap), days) >= s_calendar.AddWorkingDays(start, days) && s_calendar.AddWorkingDays(start, days) > start
            && s_calendar.RollForward(start.AddDays(gap)) >= s_calendar.RollForward(start) && s_calendar.RollForward(start) >= start);

    [Fact]
    public void Rolling_forward_stops_at_the_first_worked_day() =>
        s_days.Sample(day => s_calendar.IsWorkingDay(s_calendar.RollForward(day)) && s_calendar.RollForward(s_calendar.RollForward(day)) == s_calendar.RollForward(day)
            && s_calendar.WorkingDaysAfter(day.AddDays(-1), s_calendar.RollForward(day)) == 1);

    [Fact]
    public void No_days_before_today_are_counted() => s_calendar.WorkingDaysAfter(new DateOnly(2026, 3, 10), new DateOnly(2026, 3, 1)).ShouldBe(0);
}
