namespace Portal.Documents.Skia;

internal sealed record PlannedPage(List<(float Top, Piece Piece)> Pieces);
