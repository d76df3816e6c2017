namespace Portal.Documents.Skia;

/// <param name="Width">Without the spaces at its end.</param>
/// <param name="IsLast">The paragraph or the forced line ends here, so that the line isn't stretched.</param>
internal readonly record struct LineRange(int Start, int End, float Width, bool IsLast);
