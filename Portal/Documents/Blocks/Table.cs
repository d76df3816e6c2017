namespace Portal.Documents;

/// <summary>The header is repeated on every page; a row with fewer cells than columns is filled with empty ones.</summary>
public sealed record Table(
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows,
    string? Caption = null,
    IReadOnlyList<string>? Total = null) : DocumentBlock;
