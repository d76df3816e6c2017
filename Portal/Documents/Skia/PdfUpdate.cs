using System.Globalization;
using System.Text;

namespace Portal.Documents.Skia;

/// <summary>Objects appended to a PDF file, with their cross-reference section.</summary>
internal sealed class PdfUpdate(int lengthOfFile)
{
    private readonly StringBuilder _text = new("\n");
    private readonly List<(int Number, int Offset)> _objects = [];

    public void Add(int number, string body)
    {
        _objects.Add((number, lengthOfFile + _text.Length));
        _text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
    }

    public byte[] Finish(int size, string trailer, int previous)
    {
        var start = lengthOfFile + _text.Length;
        _text.Append("xref\n");
        foreach (var (number, offset) in _objects)
        {
            _text.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n");
        }

        _text.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {size} {trailer} /Prev {previous}>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(_text.ToString());
    }
}
