namespace Portal.Documents;

/// <summary>附件: begins a page of its own; renderers number annexes in their order and announce them before the signature.</summary>
public sealed record Annex(string Title, IReadOnlyList<DocumentBlock> Blocks) : DocumentBlock;
