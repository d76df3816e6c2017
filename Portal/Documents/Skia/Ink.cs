namespace Portal.Documents.Skia;

internal enum Ink
{
    Black,
    Gray,
    Pale,
    White,
    Red,
}
