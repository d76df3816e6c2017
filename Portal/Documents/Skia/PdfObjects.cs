using System.Globalization;

namespace Portal.Documents.Skia;

/// <summary>Reads the objects of a PDF file whose cross-reference table has one section, as the drawing engine writes it.</summary>
internal sealed class PdfObjects(string text, int crossReferences)
{
    private const int EntryLength = 20;
    private readonly int _entries = text.IndexOf('\n', text.IndexOf('\n', crossReferences) + 1) + 1;

    public string Body(int number)
    {
        var offset = int.Parse(text.AsSpan(_entries + (number * EntryLength), 10), NumberStyles.None, CultureInfo.InvariantCulture);
        var start = text.IndexOf("obj", offset, StringComparison.Ordinal) + "obj".Length;
        return text[start..text.IndexOf("endobj", start, StringComparison.Ordinal)].Trim();
    }
}
