namespace Portal.Documents;

public sealed record TextRun(string Text, bool Emphasis = false);
