namespace Portal.Documents.Skia;

/// <param name="MissingGlyphs">Characters that could only be shown by their code point.</param>
public sealed record RenderedDocument(byte[] Pdf, int PageCount, IReadOnlyList<MissingGlyph> MissingGlyphs);
