using System.Globalization;
using Portal.Domain.Calendars;
using Portal.Domain.Petitions;
using Portal.UI;

namespace Portal.Tests.Domain.Petitions.Deadlines;

/// <summary>200 cases that were worked out by other means and looked at one by one; see clock-dates.csv.</summary>
public sealed class ClockDatesTests
{
    private const string Table = "Portal.Tests/Domain/Petitions/Deadlines/clock-dates.csv";
    private static readonly string[][] s_rows = [.. Repository.Read(Table).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).Select(line => line.Split(','))];

    [Fact]
    public void Every_case_of_the_table_comes_out_as_it_was_worked_out()
    {
        var wrong = s_rows.Where(row =>
        {
            var clock = Clock.Start(Guid.NewGuid(), Guid.NewGuid(), Enum.Parse<ClockKind>(row[1]), Day(row[2]), StateCouncilCalendar.Current);
            return (clock.TargetOn, clock.LatestOn, clock.IsProvisional) != (Day(row[4]), Day(row[6]), row[8] == "暂定");
        });

        wrong.Select(row => string.Join(' ', row)).ShouldBeEmpty();
    }

    [Fact]
    public void The_table_holds_two_hundred_different_cases_of_four_groups_with_the_right_weekdays()
    {
        s_rows.Length.ShouldBe(200);
        s_rows.DistinctBy(row => (row[1], row[2])).Count().ShouldBe(200);
        s_rows.GroupBy(row => row[0]).Select(rows => rows.Key).ShouldBe(["闰日", "年末", "调休和节假日", "月末"]);
        s_rows.ShouldAllBe(row => new[] { 2, 4, 6 }.All(at => row[at + 1] == ChineseDates.Weekday(Day(row[at]))));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
