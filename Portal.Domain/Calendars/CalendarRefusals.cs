namespace Portal.Domain.Calendars;

/// <summary>Every "no" to a year's notice of days off.</summary>
public static class CalendarRefusals
{
    public static readonly Refusal YearUnknown = new("calendar.year", "请核对年份。");
    public static readonly Refusal NoDaysOff = new("calendar.span.none", "请按国务院办公厅的通知填写放假日期，至少一段。");
    public static readonly Refusal SpanIncomplete = new("calendar.span.incomplete", "请把每一段放假的第一天和最后一天都填上。");
    public static readonly Refusal DayUnreadable = new("calendar.day", "有一个日期看不懂，请写成 2026-10-01 的样子。");
    public static readonly Refusal SpanBackwards = new("calendar.span.backwards", "放假的最后一天不能早于第一天。");
    public static readonly Refusal SpanTooLong = new("calendar.span.too-long", $"一段假期最多 {HolidayNotice.MaxSpanDays} 天，请核对日期。");
    public static readonly Refusal SpansOverlap = new("calendar.span.overlap", "有两段假期重叠，请核对日期。");
    public static readonly Refusal NotAWeekend = new("calendar.weekend.weekday", "调休上班只填周六、周日，请核对日期。");
    public static readonly Refusal WorkingWeekendOff = new("calendar.weekend.off", "调休上班的这一天又在假期里，请核对日期。");
    public static readonly Refusal WorkingWeekendTwice = new("calendar.weekend.twice", "有一天调休上班填了两次，请核对日期。");

    /// <summary>A span that does not end in the year of the notice.</summary>
    public static Refusal SpanOutside(int year) => new("calendar.span.outside", $"假期不在 {year} 年，请核对日期。");

    /// <summary>A working weekend far from the year of the notice.</summary>
    public static Refusal WorkingWeekendOutside(int year) => new("calendar.weekend.outside", $"调休上班的日子不在 {year} 年，请核对日期。");
}
