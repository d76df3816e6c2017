namespace Portal.Domain.Screening.Plans;

/// <summary>What a rhythm counts by.</summary>
public enum RhythmKind
{
    /// <summary>A weekday of each week.</summary>
    Week,

    /// <summary>A day of each 旬, which begin on the 1st, 11th and 21st.</summary>
    TenDays,

    /// <summary>A day of each half of a month, which begin on the 1st and 16th.</summary>
    HalfMonth,

    /// <summary>A date of each month, or its last day.</summary>
    MonthDay,

    /// <summary>The n-th or last weekday of each month.</summary>
    MonthWeekday,

    /// <summary>The n-th working day of each month.</summary>
    MonthWorkingDay,

    /// <summary>A date in one of the three months of each quarter.</summary>
    Quarter,

    /// <summary>The days named by a cron text.</summary>
    Cron,

    /// <summary>One day only: a special round (专项排查).</summary>
    Once,
}
