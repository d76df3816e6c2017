namespace Portal.Domain.Petitions;

/// <summary>How long a clock of the law runs, from what, whom it binds and where the rule stands.</summary>
/// <param name="Code">Stable code of the rule, such as K-END.</param>
/// <param name="Name">What is owed, in Chinese.</param>
/// <param name="Kind">The running clock that carries it; null when nothing runs, because it is done at once or has no figure.</param>
/// <param name="Days">Days of the kind named by <paramref name="Count"/>; null when the date is set by hand or the law names no figure.</param>
/// <param name="Count">Which days are counted.</param>
/// <param name="StartsWith">The event whose day is not counted, in Chinese.</param>
/// <param name="OwedBy">Who must act.</param>
/// <param name="LegalBasis">Article the length comes from.</param>
/// <param name="IsRight">True when nothing is owed: the debtor may act until then; it is shown but never reminded or counted late.</param>
/// <param name="PausesForHearing">Whether the days of a hearing are not counted.</param>
public sealed record ClockRule(
    string Code, string Name, ClockKind? Kind, int? Days, DayCount Count, string StartsWith, ClockDebtor OwedBy, string LegalBasis,
    bool IsRight = false, bool PausesForHearing = false)
{
    /// <summary>Every clock of the Regulation, in the order in which a matter meets them.</summary>
    /// <remarks>
    /// 《信访工作条例》第22至36条; the fast track is a trial measure of the State bureau (信访事项简易办理). Where two rules share a running clock,
    /// the first is the one that gives it its length. K-URG runs in hours that the enterprise sets (<see cref="Urgent.UrgentReport"/>).
    /// </remarks>
    public static IReadOnlyList<ClockRule> Book { get; } =
    [
        new("K-REG", "登记", null, 0, DayCount.Calendar, "收到", ClockDebtor.Receiver, "《信访工作条例》第22、23条"),
        new("K-INF1", "书面告知（直接提出的）", ClockKind.Notice, 15, DayCount.Calendar, "收到", ClockDebtor.Receiver, "《信访工作条例》第23条"),
        new("K-INF2", "书面告知（上级转来的）", ClockKind.Notice, 15, DayCount.Calendar, "收到转来的件", ClockDebtor.Receiver, "《信访工作条例》第23条第3款"),
        new("K-FWD", "转送、交办", ClockKind.Notice, 15, DayCount.Calendar, "收到", ClockDebtor.PetitionOffice, "《信访工作条例》第22条"),
        new("K-OBJ", "异议退回", ClockKind.Objection, 5, DayCount.Working, "收到转送、交办的件", ClockDebtor.HandlingUnit, "《信访工作条例》第23条第3款", IsRight: true),
        new("K-ASSIGN", "交办反馈", ClockKind.Assignment, null, DayCount.Calendar, "交办", ClockDebtor.HandlingUnit, "《信访工作条例》第22条"),
        new("K-URG", "重大、紧急事项报告", null, null, DayCount.Calendar, "知道", ClockDebtor.Receiver, "《信访工作条例》第25条"),
        new("K-SIMPLE", "简易办理", ClockKind.Simple, 10, DayCount.Working, "受理", ClockDebtor.HandlingUnit, "信访事项简易办理（国家信访局试行）"),
        new("K-END", "办结", ClockKind.Handling, 60, DayCount.Calendar, "受理", ClockDebtor.HandlingUnit, "《信访工作条例》第34条"),
        new("K-EXT", "延期（只能一次）", ClockKind.Handling, 30, DayCount.Calendar, "60 日届满", ClockDebtor.HandlingUnit, "《信访工作条例》第34条"),
        new("K-RC-ASK", "请求复查", ClockKind.ReviewRequest, 30, DayCount.Calendar, "收到处理意见书", ClockDebtor.Petitioner, "《信访工作条例》第35条", IsRight: true),
        new("K-RC", "复查意见", ClockKind.Review, 30, DayCount.Calendar, "收到复查请求", ClockDebtor.UnitAbove, "《信访工作条例》第35条"),
        new("K-RV-ASK", "请求复核", ClockKind.RecheckRequest, 30, DayCount.Calendar, "收到复查意见", ClockDebtor.Petitioner, "《信访工作条例》第36条", IsRight: true),
        new("K-RV", "复核意见", ClockKind.Recheck, 30, DayCount.Calendar, "收到复核请求", ClockDebtor.UnitAbove, "《信访工作条例》第36条", PausesForHearing: true),
    ];

    /// <summary>The rule that gives each running clock its length.</summary>
    public static IReadOnlyDictionary<ClockKind, ClockRule> All { get; } =
        Book.Where(rule => rule.Kind is not null).DistinctBy(rule => rule.Kind).ToDictionary(rule => rule.Kind!.Value);

    /// <summary>Kinds that the enterprise owes: reminded and counted late.</summary>
    public static IReadOnlyList<ClockKind> Duties { get; } = [.. All.Where(rule => rule.Value.BindsEnterprise).Select(rule => rule.Key)];

    /// <summary>The longest extension (延期). 《信访工作条例》第34条.</summary>
    public static int MaxExtensionDays { get; } = Book.Single(rule => rule.Code == "K-EXT").Days!.Value;

    /// <summary>False for a right, which is shown but never reminded or counted late.</summary>
    public bool BindsEnterprise => !IsRight;
}
