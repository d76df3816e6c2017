namespace Portal.Documents;

public sealed record PageBreak : DocumentBlock;
