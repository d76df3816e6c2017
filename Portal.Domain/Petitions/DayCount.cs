namespace Portal.Domain.Petitions;

/// <summary>Which days a clock counts.</summary>
public enum DayCount
{
    /// <summary>日: every day; a last day on a holiday moves forward in law.</summary>
    Calendar,

    /// <summary>工作日: only days that are worked.</summary>
    Working,
}
