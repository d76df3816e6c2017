namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>What an import would do.</summary>
/// <param name="Good">Lines that would be added.</param>
/// <param name="Known">Lines that were imported before and are left out.</param>
/// <param name="Faulty">Lines with at least one fault.</param>
/// <param name="Faults">Every cell that keeps its line out, in the order of the lines.</param>
public sealed record ImportPreview(
    string FileName, IReadOnlyList<(string Column, string Heading)> Headings, ColumnMap Map, int Good, int Known, int Faulty, IReadOnlyList<CellFault> Faults)
{
    public int Lines => Good + Known + Faulty;
}
