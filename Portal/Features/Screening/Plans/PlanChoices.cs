using System.Globalization;
using Portal.Domain.Organization;
using Portal.Domain.Screening.Plans;
using Portal.UI;

namespace Portal.Features.Screening.Plans;

/// <summary>What can be chosen in the form of a plan.</summary>
internal static class PlanChoices
{
    public static IReadOnlyList<Choice<RhythmKind>> Kinds { get; } =
    [
        new(RhythmKind.Week, "每周"), new(RhythmKind.TenDays, "每旬"), new(RhythmKind.HalfMonth, "每半月"),
        new(RhythmKind.MonthDay, "每月，按日期"), new(RhythmKind.MonthWeekday, "每月，按星期几"), new(RhythmKind.MonthWorkingDay, "每月，按工作日"),
        new(RhythmKind.Quarter, "每季度"), new(RhythmKind.Once, "只一次（专项排查、重要节点）"), new(RhythmKind.Cron, "按表达式（cron）"),
    ];

    public static IReadOnlyList<Choice<DayOfWeek>> Weekdays { get; } =
    [
        new(DayOfWeek.Monday, "星期一"), new(DayOfWeek.Tuesday, "星期二"), new(DayOfWeek.Wednesday, "星期三"), new(DayOfWeek.Thursday, "星期四"),
        new(DayOfWeek.Friday, "星期五"), new(DayOfWeek.Saturday, "星期六"), new(DayOfWeek.Sunday, "星期日"),
    ];

    public static IReadOnlyList<Choice<int?>> Ordinals { get; } =
        [new(1, "第一个"), new(2, "第二个"), new(3, "第三个"), new(4, "第四个"), new(ScreeningRhythm.Last, "最后一个")];

    public static IReadOnlyList<Choice<int?>> DaysOfMonth { get; } = [.. Days("日"), new(ScreeningRhythm.Last, "最后一天")];

    public static IReadOnlyList<Choice<int?>> DaysOfQuarterMonth { get; } = [.. Days("日")];

    public static IReadOnlyList<Choice<int>> MonthsOfQuarter { get; } = [new(1, "第 1 个月"), new(2, "第 2 个月"), new(3, "第 3 个月")];

    public static IReadOnlyList<Choice<HolidayShift>> Shifts { get; } =
        [new(HolidayShift.None, "不调整"), new(HolidayShift.Before, "提前到上一个工作日"), new(HolidayShift.After, "顺延到下一个工作日")];

    public static IReadOnlyList<Choice<UnitKind>> UnitKinds { get; } =
    [
        new(UnitKind.Section, "区队"), new(UnitKind.Department, "科室"), new(UnitKind.Contractor, "外包队伍"), new(UnitKind.Team, "班组"), new(UnitKind.Mine, "矿"),
    ];

    private static IEnumerable<Choice<int?>> Days(string unit) =>
        Enumerable.Range(1, 28).Select(day => new Choice<int?>(day, string.Create(CultureInfo.InvariantCulture, $"{day} {unit}")));
}
