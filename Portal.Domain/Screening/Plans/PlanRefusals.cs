namespace Portal.Domain.Screening.Plans;

/// <summary>Every "no" about plans and the days of their rounds.</summary>
public static class PlanRefusals
{
    public static readonly Refusal DayOfTenDays = new("screening.plan.tendays", "旬内请选第 1 至 8 天，这样二月下旬也有这一天。");
    public static readonly Refusal DayOfHalfMonth = new("screening.plan.halfmonth", "半月内请选第 1 至 13 天，这样二月下半月也有这一天。");
    public static readonly Refusal DayOfMonth = new("screening.plan.day", "开始日请选 1 至 28 日或最后一天，这样每个月都有这一天。");
    public static readonly Refusal WeekdayOfMonth = new("screening.plan.weekday", "请选第一至第四个或最后一个星期几，这样每个月都有这一天。");
    public static readonly Refusal WorkingDayOfMonth = new("screening.plan.workday", "请填第 1 至 15 个工作日。");
    public static readonly Refusal DayOfQuarter = new("screening.plan.quarter", "请选季度的第 1 至 3 个月，日期 1 至 28 日。");
    public static readonly Refusal CronUnreadable = new("screening.plan.cron", "表达式看不懂，请写五段：分 时 日 月 周，如 0 0 * * 1 表示每周一。");
    public static readonly Refusal OnceDayMissing = new("screening.plan.once", "请选择专项排查从哪天开始。");
    public static readonly Refusal KindsMissing = new("screening.plan.kinds", "请至少选择一类参加排查的单位。");
    public static readonly Refusal EndsBeforeStart = new("screening.plan.ends", "计划截止不能早于起始日。");
    public static readonly Refusal SpecialEnd = new("screening.plan.special-end", "请填写专项排查截止到哪天：要晚于开始日，最长 180 天。");
    public static readonly Refusal TemplateUnknown = new("screening.plan.template", "请选择已发布的排查清单。");
    public static readonly Refusal StartMissing = new("screening.plan.starts", "请填写从哪天起执行。");
    public static readonly Refusal RunsAlready = new("screening.plan.runs", "这个计划正在执行，不用恢复。");
    public static readonly Refusal SpecialOver = new("screening.plan.special-over", "这次专项排查已经结束，请新开一次。");
    public static readonly Refusal NotClosed = new("screening.round.not-closed", "这一轮没有关闭，不用重新打开。");

    public static Refusal DaysToFill(int most) => new("screening.plan.days", $"按这个节奏，填报天数请填 1 至 {most} 天。");

    /// <summary>Filling in after the round was closed.</summary>
    public static Refusal RoundClosed(DateOnly on) =>
        new("screening.round.closed", $"这一轮已于{on.Year}年{on.Month}月{on.Day}日关闭，不能再填。需要补报的，请联系信访办重新打开这一轮。");
}
