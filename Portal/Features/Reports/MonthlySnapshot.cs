namespace Portal.Features.Reports;

/// <summary>Every number and name that a monthly report prints, frozen when it is signed.</summary>
/// <param name="UnitName">The unit reported on, such as 云泉煤矿.</param>
/// <param name="Period">2026-10.</param>
/// <param name="CountedOn">The day on which the numbers were taken.</param>
public sealed record MonthlySnapshot(
    string UnitName,
    string Period,
    DateOnly CountedOn,
    IReadOnlyList<ChannelCount> Channels,
    IReadOnlyList<TopicCount> Topics,
    RateCount TimelyNotice,
    RateCount OnTimeClosing,
    ScreeningCount Screening,
    IReadOnlyList<BalanceRow> Hazards,
    IReadOnlyList<KeyMatter> KeyMatters,
    IReadOnlyList<OverdueMatter> Overdue,
    VisitCount Visits,
    IReadOnlyList<MonthPoint> Trend)
{
    /// <summary>How petitions ended in the month; empty in reports of before ends were kept apart.</summary>
    public IReadOnlyList<EndingCount> Endings { get; init; } = [];

    /// <summary>Promises that fell due in the month; null in reports of before they were counted.</summary>
    public PromiseCount? Promises { get; init; }
}

/// <summary>One way in which petitions ended.</summary>
public sealed record EndingCount(string Ending, int Matters);

/// <summary>Promises due in the month: kept in time, kept late, moved to a later day before, and those not kept.</summary>
public sealed record PromiseCount(int Due, int InTime, int Late, int Moved, IReadOnlyList<BrokenPromise> Broken);

/// <summary>A promise not kept on its day, by number and unit.</summary>
public sealed record BrokenPromise(string Number, string UnitName, int Days);

/// <summary>表1: one channel. A visit is counted in batches and people, every other channel in matters.</summary>
public sealed record ChannelCount(string Channel, int Matters, int People, int PreviousMatters, int? YearBeforeMatters);

/// <summary>表3: one topic of petitions.</summary>
public sealed record TopicCount(string Topic, int Matters, int Previous);

/// <summary>A rate with its parts.</summary>
public sealed record RateCount(int Numerator, int Denominator);

/// <summary>The month's screening: units that owed a report, reported, reported nothing found, and were late.</summary>
public sealed record ScreeningCount(int Expected, int Done, int Nil, int Late, int PeopleTalkedTo, int Found);

/// <summary>表2: one level with one controllability; start and added minus removed must give the end.</summary>
public sealed record BalanceRow(string Level, string Controllability, int Start, int Added, int Removed, int End);

/// <summary>表4: a red or orange matter.</summary>
public sealed record KeyMatter(string Number, string Title, string Level, string Controllability, string UnitName, string NextStep);

/// <summary>表5: something owed whose day has passed.</summary>
public sealed record OverdueMatter(string Number, string What, string UnitName, int Days);

/// <summary>Visits that were due in the month.</summary>
public sealed record VisitCount(int Due, int OnTime, int Late, int Missed);

/// <summary>One month of the twelve-month line.</summary>
public sealed record MonthPoint(string Month, int Petitions, int Hazards);
