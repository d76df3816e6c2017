using Portal.Domain.Calendars;

namespace Portal.Tests.Domain.Calendars;

public sealed class HolidayNoticeTests
{
    public static TheoryData<HolidayNotice, string> Faults => new()
    {
        { Notice() with { Year = 20 }, "calendar.year" },
        { Notice() with { DaysOff = [] }, "calendar.span.none" },
        { Notice() with { DaysOff = [new(new(2027, 10, 7), new(2027, 10, 1))] }, "calendar.span.backwards" },
        { Notice() with { DaysOff = [new(new(2027, 10, 1), new(2027, 10, 17))] }, "calendar.span.too-long" },
        { Notice() with { DaysOff = [new(new(2026, 10, 1), new(2026, 10, 7))] }, "calendar.span.outside" },
        { Notice() with { DaysOff = [new(new(2027, 10, 1), new(2027, 10, 7)), new(new(2027, 10, 7), new(2027, 10, 8))] }, "calendar.span.overlap" },
        { Notice() with { WorkingWeekends = [new(2027, 10, 8)] }, "calendar.weekend.weekday" },
        { Notice() with { WorkingWeekends = [new(2026, 10, 10)] }, "calendar.weekend.outside" },
        { Notice() with { WorkingWeekends = [new(2027, 10, 2)] }, "calendar.weekend.off" },
        { Notice() with { WorkingWeekends = [new(2027, 10, 9), new(2027, 10, 9)] }, "calendar.weekend.twice" },
    };

    [Theory, MemberData(nameof(Faults))]
    public void A_slip_of_the_pen_is_told(HolidayNotice notice, string code) => notice.FirstFault()!.Code.ShouldBe(code);

    [Fact]
    public void A_year_may_begin_in_the_last_days_of_the_one_before() =>
        (Notice() with { DaysOff = [new(new(2026, 12, 31), new(2027, 1, 3))], WorkingWeekends = [new(2026, 12, 26)] }).FirstFault().ShouldBeNull();

    [Fact]
    public void The_published_years_have_no_fault_and_the_announced_number_of_days()
    {
        StateCouncilCalendar.Notices.ShouldAllBe(notice => notice.FirstFault() == null);
        StateCouncilCalendar.Notices.Select(notice => notice.DaysOff.Sum(span => span.Length)).ShouldBe([28, 33]);
        StateCouncilCalendar.Notices.Select(notice => notice.WorkingWeekends.Count).ShouldBe([5, 6]);
    }

    [Theory]
    [InlineData("2026-10-01..2026-10-07", true)]
    [InlineData("2026-10-01", false)]
    [InlineData("2026-10-01..", false)]
    [InlineData("2026-10-01..2026-10-07..2026-10-08", false)]
    [InlineData("2026-13-01..2026-10-07", false)]
    [InlineData(null, false)]
    public void A_span_is_read_only_in_the_form_in_which_it_is_written(string? text, bool isRead)
    {
        DaySpan.TryParse(text, null, out var span).ShouldBe(isRead);
        (span.ToString() == text).ShouldBe(isRead);
    }

    private static HolidayNotice Notice() => new(2027, [new(new(2027, 10, 1), new(2027, 10, 7))], [new(2027, 10, 9)]);
}
