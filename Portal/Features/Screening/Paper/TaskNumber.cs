namespace Portal.Features.Screening.Paper;

/// <summary>How a task is called on paper.</summary>
internal static class TaskNumber
{
    /// <summary>The round's number and the unit's codes below the round's own unit: LC-YQ-2026-001-ZC1.</summary>
    public static string Of(string roundNumber, string roundPath, string unitPath)
    {
        var below = unitPath.StartsWith(roundPath, StringComparison.Ordinal) ? unitPath[roundPath.Length..] : unitPath;
        return below.Length == 0 ? roundNumber : $"{roundNumber}-{below.Trim('/').Replace('/', '-')}";
    }
}
