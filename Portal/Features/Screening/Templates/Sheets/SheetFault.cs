namespace Portal.Features.Screening.Templates.Sheets;

/// <summary>A cell that cannot be taken over.</summary>
/// <param name="Cell">Such as E7; the line alone when its column is not in the sheet.</param>
public sealed record SheetFault(string Cell, string Heading, string Value, string Reason);
