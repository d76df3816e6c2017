using CsCheck;
using Portal.Domain.Indicators;

namespace Portal.Tests.Domain.Indicators;

public sealed class RateTests
{
    private static readonly Period s_march = Period.MonthOf(new DateOnly(2026, 3, 10));
    private static readonly DateOnly s_lastOfMarch = new(2026, 3, 31);

    public static TheoryData<string, DateOnly, DateOnly?, int, int> Duties => new()
    {
        { "done early counts when it was done", new(2026, 4, 20), new DateOnly(2026, 3, 5), 1, 1 },
        { "done early in another month is out", new(2026, 3, 20), new DateOnly(2026, 2, 27), 0, 0 },
        { "done on the last day is in time", new(2026, 3, 20), new DateOnly(2026, 3, 20), 1, 1 },
        { "done late counts when it was due", new(2026, 3, 20), new DateOnly(2026, 4, 2), 0, 1 },
        { "due last month and done now is out", new(2026, 2, 20), new DateOnly(2026, 3, 2), 0, 0 },
        { "due and not done is late", new(2026, 3, 20), null, 0, 1 },
        { "due on the counting day may still be done", new(2026, 3, 31), null, 0, 0 },
        { "not due yet says nothing", new(2026, 4, 1), null, 0, 0 },
    };

    [Theory, MemberData(nameof(Duties))]
    public void A_duty_counts_in_the_month_of_the_earlier_of_done_and_due(string rule, DateOnly due, DateOnly? done, int part, int whole) =>
        Rate.InTime([new DutyOutcome(due, done)], s_march, s_lastOfMarch).ShouldBe(new Rate(part, whole), rule);

    [Fact]
    public void No_duty_is_no_rate() => Rate.InTime([], s_march, s_lastOfMarch).ShouldBe(new Rate(0, 0));

    [Fact]
    public void February_of_a_leap_year_ends_on_the_29th() => Period.MonthOf(new DateOnly(2028, 2, 3)).To.ShouldBe(new DateOnly(2028, 2, 29));

    [Fact]
    public void A_finished_duty_counts_in_exactly_one_month() =>
        Gen.Select(Gen.Int[0, 200], Gen.Int[0, 200]).Sample((due, done) =>
        {
            var first = new DateOnly(2026, 1, 1);
            var duty = new DutyOutcome(first.AddDays(due), first.AddDays(done));
            var months = Enumerable.Range(0, 8).Select(month => Period.MonthOf(first.AddMonths(month)));

            return months.Sum(month => Rate.InTime([duty], month, first.AddDays(400)).Whole) == 1;
        });
}
