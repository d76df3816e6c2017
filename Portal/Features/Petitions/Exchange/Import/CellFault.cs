namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>One cell that keeps its line out.</summary>
/// <param name="Line">Line of the sheet, from 2.</param>
/// <param name="Column">Letter of the column, such as C.</param>
/// <param name="Value">What stands there, cut to 60 characters; covered for a name, phone or address.</param>
public sealed record CellFault(int Line, string Column, string Heading, string Value, string Reason);
