using Portal.Domain.Reports;

namespace Portal.Tests.Domain.Reports;

public sealed class ReportMonthTests
{
    [Theory]
    [InlineData("2026-13")]
    [InlineData("2026")]
    [InlineData("")]
    [InlineData("十月")]
    public void Anything_but_a_year_and_a_month_is_refused(string text) =>
        ReportMonth.Parse(text).Refusal.ShouldBe(ReportRefusals.BadPeriod);

    [Fact]
    public void February_of_a_leap_year_ends_on_the_29th()
    {
        var month = ReportMonth.Parse("2028-02").Value;

        month.Last.ShouldBe(new DateOnly(2028, 2, 29));
        month.Contains(new DateOnly(2028, 3, 1)).ShouldBeFalse();
        month.Previous.Text.ShouldBe("2028-01");
        month.YearBefore.Chinese.ShouldBe("2027年2月");
    }
}
