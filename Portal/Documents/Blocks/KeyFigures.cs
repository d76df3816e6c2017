namespace Portal.Documents;

/// <summary>A few large numbers side by side.</summary>
public sealed record KeyFigures(IReadOnlyList<KeyFigure> Figures) : DocumentBlock;
