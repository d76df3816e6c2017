namespace Portal.Domain.Hazards;

/// <summary>Score of one factor with the reason for it.</summary>
/// <param name="Score">0, 1 or 2.</param>
/// <param name="Reason">One sentence; required.</param>
public sealed record FactorScore(int Score, string Reason)
{
    /// <summary>Longest reason, in characters.</summary>
    public const int MaxReason = 200;
}
