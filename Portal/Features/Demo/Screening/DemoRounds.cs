using Portal.Domain.Organization;
using Portal.Domain.Screening;
using Portal.Features.Demo.Hazards;

namespace Portal.Features.Demo.Screening;

/// <summary>When the rounds open, which unit fills in when, and what it finds.</summary>
internal static class DemoRounds
{
    public const int DaysToFill = 7;
    private const int Seed = 33_054;

    /// <summary>The day of the month, chosen so that the newest round is running when the demo is loaded.</summary>
    public static int OpeningDay(DateOnly lastDay) => Math.Min(28, lastDay.AddDays(-4).Day);

    /// <summary>The opening days of the half-year; always six.</summary>
    public static IEnumerable<DateOnly> Openings(DateOnly lastDay)
    {
        var newest = new DateOnly(lastDay.Year, lastDay.Month, 1).AddDays(OpeningDay(lastDay) - 1);
        newest = newest > lastDay ? newest.AddMonths(-1) : newest;
        return Enumerable.Range(0, DemoStage.Months).Select(i => newest.AddMonths(i + 1 - DemoStage.Months));
    }

    /// <summary>What each unit of a mine does in one round.</summary>
    public static IReadOnlyList<DemoFill> Fills(string mine, DateOnly opensOn, bool isRunning)
    {
        var random = new Random(Seed + opensOn.DayNumber + mine.Length + mine[3]);
        return [.. DemoUnits.All.Where(unit => unit.Parent == mine && ScreeningUnits.Kinds.Contains(unit.Kind)).Select(unit => Fill(unit, opensOn, isRunning, random))];
    }

    private static DemoFill Fill(DemoUnit unit, DateOnly opensOn, bool isRunning, Random random)
    {
        // The signed-in demo cadre and head are left something to fill in.
        var isLeft = isRunning && unit.Path is $"{DemoUnits.Mine}ZC1/" or $"{DemoUnits.Mine}JY/";
        var days = random.Next(100) switch
        {
            < 88 => random.Next(0, DaysToFill - 1),
            < 96 => DaysToFill + random.Next(1, 6),
            _ when isRunning => 400,
            _ => DaysToFill + random.Next(6, 15),
        };
        var findings = random.Next(100) switch { < 8 => 2, < 34 => 1, _ => 0 };
        var found = Enumerable.Range(0, findings).Select(_ => DemoFindings.For(unit, random)).DistinctBy(finding => finding.Item).ToList();
        return new DemoFill(unit, DemoStage.WorkTime(opensOn.AddDays(isLeft ? 400 : days), random), found, random.Next());
    }
}
