using CsCheck;
using Portal.Domain.Calendars;
using Portal.Domain.Petitions;
using Portal.Tests.Support;

namespace Portal.Tests.Domain.Petitions;

public sealed class PetitionClockTests
{
    private static readonly WorkCalendar s_calendar = StateCouncilCalendar.Current;

    public static TheoryData<ClockKind, DateOnly, DateOnly, DateOnly> Dates => new()
    {
        { ClockKind.Notice, new(2026, 3, 10), new(2026, 3, 25), new(2026, 3, 25) },
        { ClockKind.Notice, new(2026, 3, 6), new(2026, 3, 21), new(2026, 3, 23) },
        { ClockKind.Notice, new(2026, 1, 31), new(2026, 2, 15), new(2026, 2, 24) },
        { ClockKind.Notice, new(2026, 9, 16), new(2026, 10, 1), new(2026, 10, 8) },
        { ClockKind.Notice, new(2028, 2, 14), new(2028, 2, 29), new(2028, 2, 29) },
        { ClockKind.Notice, new(2025, 12, 18), new(2026, 1, 2), new(2026, 1, 4) },
        { ClockKind.Handling, new(2026, 3, 10), new(2026, 5, 9), new(2026, 5, 9) },
        { ClockKind.Handling, new(2026, 8, 2), new(2026, 10, 1), new(2026, 10, 8) },
        { ClockKind.ReviewRequest, new(2026, 1, 31), new(2026, 3, 2), new(2026, 3, 2) },
        { ClockKind.ReviewRequest, new(2026, 4, 1), new(2026, 5, 1), new(2026, 5, 6) },
    };

    [Theory, MemberData(nameof(Dates))]
    public void The_first_day_is_not_counted_and_a_holiday_moves_the_legal_day(ClockKind kind, DateOnly start, DateOnly target, DateOnly latest)
    {
        var clock = Clock.Start(Guid.NewGuid(), Guid.NewGuid(), kind, start, s_calendar);

        clock.TargetOn.ShouldBe(target);
        clock.LatestOn.ShouldBe(latest);
    }

    [Fact]
    public void A_date_in_a_year_without_announced_holidays_is_provisional()
    {
        Clock.Start(Guid.NewGuid(), Guid.NewGuid(), ClockKind.Handling, new DateOnly(2026, 11, 23), s_calendar).IsProvisional.ShouldBeTrue();
        Clock.Start(Guid.NewGuid(), Guid.NewGuid(), ClockKind.Notice, new DateOnly(2026, 11, 23), s_calendar).IsProvisional.ShouldBeFalse();
    }

    [Fact]
    public void Late_is_only_what_missed_the_legal_day()
    {
        var clock = Clock.Start(Guid.NewGuid(), Guid.NewGuid(), ClockKind.Notice, new DateOnly(2026, 3, 6), s_calendar);

        clock.IsLate(new DateOnly(2026, 3, 23)).ShouldBeFalse();
        clock.IsLate(new DateOnly(2026, 3, 24)).ShouldBeTrue();
        clock.DaysLeft(new DateOnly(2026, 3, 24)).ShouldBe(-3);
    }

    [Fact]
    public void A_kind_without_a_length_of_its_own_needs_a_date() =>
        Should.Throw<ArgumentException>(() => Clock.Start(Guid.NewGuid(), Guid.NewGuid(), ClockKind.Assignment, TestClock.Today, s_calendar));

    [Fact]
    public void Every_legal_day_is_worked_and_never_before_the_target() =>
        Gen.Select(Gen.Int[0, 700], Gen.Bool).Sample((shift, isNotice) =>
        {
            var kind = isNotice ? ClockKind.Notice : ClockKind.Handling;
            var start = new DateOnly(2025, 1, 1).AddDays(shift);
            var clock = Clock.Start(Guid.NewGuid(), Guid.NewGuid(), kind, start, s_calendar);

            return clock.TargetOn == start.AddDays(ClockRule.All[kind].Days!.Value) && clock.LatestOn >= clock.TargetOn && s_calendar.IsWorkingDay(clock.LatestOn)
                && Enumerable.Range(0, clock.LatestOn.DayNumber - clock.TargetOn.DayNumber).All(day => !s_calendar.IsWorkingDay(clock.TargetOn.AddDays(day)));
        });

    [Fact]
    public void However_late_the_notice_comes_the_sixty_days_start_by_day_fifteen() =>
        Gen.Int[1, 200].Sample(delay =>
        {
            var petition = A.Petition(Guid.NewGuid());
            petition.Assign(Guid.NewGuid(), TestClock.Today.AddDays(20), "", s_calendar, TestClock.Start, TestClock.Today).IsOk.ShouldBeTrue();
            var on = TestClock.Today.AddDays(delay);

            petition.Accept(s_calendar, TestClock.Start.AddDays(delay), on).IsOk.ShouldBeTrue();

            var start = petition.ClockOf(ClockKind.Handling)!.StartsOn;
            return start == (delay <= 15 ? on : TestClock.Today.AddDays(15)) && petition.AcceptedOn == start && petition.ClockOf(ClockKind.Notice)!.MetOn == on;
        });
}
