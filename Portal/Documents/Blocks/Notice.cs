namespace Portal.Documents;

/// <summary>A boxed notice: the rights and time limits that the reader must be told.</summary>
public sealed record Notice(string Title, IReadOnlyList<string> Lines) : DocumentBlock;
