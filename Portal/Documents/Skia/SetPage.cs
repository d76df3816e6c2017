namespace Portal.Documents.Skia;

/// <summary>A page as it is drawn, with its number.</summary>
internal sealed record SetPage(PlannedPage Planned, List<Mark> Number, PageGeometry Geometry)
{
    public IEnumerable<Mark> Marks => Planned.Pieces.SelectMany(placed => placed.Piece.Marks).Concat(Number);
}
