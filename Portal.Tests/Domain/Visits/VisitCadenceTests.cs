using CsCheck;
using Portal.Domain.Calendars;
using Portal.Domain.Hazards;
using Portal.Domain.Visits;

namespace Portal.Tests.Domain.Visits;

public sealed class VisitCadenceTests
{
    private static readonly DateOnly s_tuesday = new(2026, 3, 10);
    private static readonly Gen<RiskLevel> s_level = Gen.Enum<RiskLevel>();
    private static readonly Gen<DateOnly> s_day = Gen.Int[0, 700].Select(days => new DateOnly(2025, 1, 1).AddDays(days));

    [Theory]
    [InlineData(RiskLevel.Red, "2026-03-10")]
    [InlineData(RiskLevel.Orange, "2026-03-11")]
    [InlineData(RiskLevel.Yellow, "2026-03-13")]
    [InlineData(RiskLevel.Blue, "2026-03-15")]
    public void The_first_contact_follows_the_level(RiskLevel level, string day) =>
        VisitCadence.FirstContact(level, s_tuesday, StateCouncilCalendar.Current).ShouldBe(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void The_first_contact_of_orange_skips_days_off() =>
        VisitCadence.FirstContact(RiskLevel.Orange, new DateOnly(2026, 4, 30), StateCouncilCalendar.Current).ShouldBe(new DateOnly(2026, 5, 6));

    [Theory]
    [InlineData(RiskLevel.Red, 7)]
    [InlineData(RiskLevel.Orange, 10)]
    [InlineData(RiskLevel.Yellow, 20)]
    [InlineData(RiskLevel.Blue, 30)]
    public void Visits_follow_each_other_by_level(RiskLevel level, int days)
    {
        var series = VisitCadence.Series(level, s_tuesday, StateCouncilCalendar.Current).ToList();

        series.Zip(series.Skip(1)).ShouldAllBe(pair => pair.Second.DayNumber - pair.First.DayNumber == days);
        series[^1].ShouldBeLessThanOrEqualTo(s_tuesday.AddDays(VisitCadence.HorizonDays));
        series[^1].AddDays(days).ShouldBeGreaterThan(s_tuesday.AddDays(VisitCadence.HorizonDays));
    }

    [Fact]
    public void A_series_extended_day_by_day_is_the_series_planned_at_once() =>
        Gen.Select(s_level, s_day).Sample((level, start) =>
        {
            var planned = VisitCadence.Series(level, start, StateCouncilCalendar.Current).ToList();
            for (var today = start; today <= start.AddDays(60); today = today.AddDays(1))
            {
                planned.AddRange(VisitCadence.After(planned[^1], level, today));
            }

            return planned.Zip(planned.Skip(1)).All(pair => pair.Second.DayNumber - pair.First.DayNumber == VisitCadence.DaysBetween(level))
                && planned[^1] > start.AddDays(60 + VisitCadence.HorizonDays - VisitCadence.DaysBetween(level));
        });

    [Fact]
    public void Extending_twice_on_one_day_adds_nothing() =>
        Gen.Select(s_level, s_day).Sample((level, today) =>
            !VisitCadence.After(VisitCadence.Series(level, today, StateCouncilCalendar.Current).Last(), level, today).Any());
}
