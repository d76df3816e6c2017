namespace Portal.Domain.Screening.Following;

/// <summary>Long runs of nil reports: a hint to the office to ask how a unit looks, never a fault of the unit.</summary>
/// <remarks>House rule after domain.md §3.1: nil is neither punished nor praised.</remarks>
public static class NilStreak
{
    /// <summary>From so many nil reports in a row the office is told.</summary>
    public const int Least = 6;

    /// <summary>How many nil reports stand at the head of a unit's reports.</summary>
    /// <param name="newestFirst">The unit's submitted reports, the newest first.</param>
    public static int Of(IEnumerable<ScreeningTaskStatus> newestFirst) => newestFirst.TakeWhile(status => status == ScreeningTaskStatus.Nil).Count();

    /// <summary>Whether a run is worth asking about: long, while units of the same kind do find something.</summary>
    /// <param name="othersFind">Whether any unit of the same kind found something in the same rounds.</param>
    public static bool IsHint(int streak, bool othersFind) => streak >= Least && othersFind;
}
