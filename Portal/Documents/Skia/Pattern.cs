namespace Portal.Documents.Skia;

/// <summary>Fillings that stay apart on a black-and-white print.</summary>
internal enum Pattern
{
    None,
    Solid,
    Diagonal,
    White,
    Cross,
    Horizontal,
    Pale,
}
