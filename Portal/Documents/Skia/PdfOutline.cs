using System.Globalization;
using System.Text;

namespace Portal.Documents.Skia;

/// <summary>The bookmarks as PDF objects: a tree by level (PDF 32000-1, 12.3.3).</summary>
internal sealed class PdfOutline(IReadOnlyList<OutlineEntry> entries, IReadOnlyList<int> pages, int firstNumber)
{
    private readonly int[] _parents = Parents(entries);
    private readonly ILookup<int, int> _children = Parents(entries).Select((parent, entry) => (parent, entry)).ToLookup(pair => pair.parent, pair => pair.entry);

    public int Root => firstNumber;

    public int Next => firstNumber + entries.Count + 1;

    public IEnumerable<(int Number, string Body)> Objects()
    {
        yield return (Root, $"<</Type /Outlines {FirstAndLast(-1)} /Count {entries.Count}>>");
        var links = Links();
        for (var at = 0; at < entries.Count; at++)
        {
            var children = Descendants(at);
            var inner = children == 0 ? "" : $" {FirstAndLast(at)} /Count {children}";
            var y = entries[at].Y.ToString("0.##", CultureInfo.InvariantCulture);
            yield return (NumberOf(at), $"<</Title <{Hex(entries[at].Text)}> /Parent {NumberOf(_parents[at])} 0 R{links[at]}{inner} /Dest [{pages[entries[at].Page]} 0 R /XYZ null {y} null]>>");
        }
    }

    private static int[] Parents(IReadOnlyList<OutlineEntry> entries)
    {
        var parents = new int[entries.Count];
        var open = new Stack<int>();
        for (var at = 0; at < entries.Count; at++)
        {
            while (open.TryPeek(out var above) && entries[above].Level >= entries[at].Level)
            {
                open.Pop();
            }

            parents[at] = open.TryPeek(out var parent) ? parent : -1;
            open.Push(at);
        }

        return parents;
    }

    private string[] Links()
    {
        var links = new string[entries.Count];
        foreach (var siblings in _children.Select(group => group.ToArray()))
        {
            for (var place = 0; place < siblings.Length; place++)
            {
                links[siblings[place]] = (place > 0 ? $" /Prev {NumberOf(siblings[place - 1])} 0 R" : "")
                    + (place < siblings.Length - 1 ? $" /Next {NumberOf(siblings[place + 1])} 0 R" : "");
            }
        }

        return links;
    }

    private int NumberOf(int entry) => firstNumber + 1 + entry;

    private int Descendants(int entry)
    {
        var end = entry + 1;
        while (end < entries.Count && entries[end].Level > entries[entry].Level)
        {
            end++;
        }

        return end - entry - 1;
    }

    private string FirstAndLast(int parent) =>
        $"/First {NumberOf(_children[parent].First())} 0 R /Last {NumberOf(_children[parent].Last())} 0 R";

    private static string Hex(string text) => "FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));
}
