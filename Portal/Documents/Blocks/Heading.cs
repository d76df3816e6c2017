namespace Portal.Documents;

/// <summary>Level 1 to 4; the number（一、（一）1.（1））is part of the text.</summary>
public sealed record Heading(int Level, string Text) : DocumentBlock;
