namespace Portal.Documents;

/// <param name="Weight">Share of the table's width in relation to the other columns.</param>
public sealed record TableColumn(string Header, double Weight = 1, ColumnAlignment Alignment = ColumnAlignment.Left);
