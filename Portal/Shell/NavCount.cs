namespace Portal.Shell;

/// <summary>How many, and whether some of them are due today or late (shown in ink).</summary>
public sealed record NavCount(int Number, bool IsHot = false);
