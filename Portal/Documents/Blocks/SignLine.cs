namespace Portal.Documents;

/// <summary>Labels side by side, each with a line to write on.</summary>
public sealed record SignLine(IReadOnlyList<string> Labels) : DocumentBlock;
