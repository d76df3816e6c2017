using Portal.Features.Demo;
using Portal.Features.Demo.Screening;

namespace Portal.Tests.Features.Demo;

public sealed class DemoRoundsTests
{
    public static TheoryData<DateOnly> DaysOfAYear => [.. Enumerable.Range(0, 366).Select(new DateOnly(2026, 1, 1).AddDays)];

    [Theory, MemberData(nameof(DaysOfAYear))]
    public void On_any_day_six_rounds_have_opened_and_the_newest_still_runs(DateOnly today)
    {
        var openings = DemoRounds.Openings(today).ToList();

        openings.Count.ShouldBe(DemoStage.Months);
        openings.ShouldAllBe(opening => opening <= today && opening >= today.AddMonths(-DemoStage.Months) && opening.Day == DemoRounds.OpeningDay(today));
        openings[^1].AddDays(DemoRounds.DaysToFill).ShouldBeGreaterThanOrEqualTo(today);
    }
}
