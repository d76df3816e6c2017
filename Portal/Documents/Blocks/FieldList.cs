namespace Portal.Documents;

/// <summary>Label and value pairs of a receipt or notice.</summary>
public sealed record FieldList(IReadOnlyList<DocumentField> Fields) : DocumentBlock;
