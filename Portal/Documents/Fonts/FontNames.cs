using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace Portal.Documents.Fonts;

/// <summary>All family and full names of a font file, the Chinese ones too, from its 'name' table.</summary>
internal static class FontNames
{
    private const uint NameTable = 0x6E616D65;

    public static IReadOnlySet<string> Of(SKTypeface typeface)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { typeface.FamilyName };
        if (typeface.TryGetTableData(NameTable, out var table) && table.Length >= 6)
        {
            names.UnionWith(Read(table));
        }

        return names;
    }

    private static IEnumerable<string> Read(byte[] table)
    {
        int count = Word(table, 2), texts = Word(table, 4);
        for (var record = 6; record < 6 + (count * 12) && record + 12 <= table.Length; record += 12)
        {
            var isWindowsUnicode = Word(table, record) == 3;
            var isName = Word(table, record + 6) is 1 or 4 or 16;
            int length = Word(table, record + 8), start = texts + Word(table, record + 10);
            if (isWindowsUnicode && isName && start + length <= table.Length)
            {
                yield return Encoding.BigEndianUnicode.GetString(table, start, length);
            }
        }
    }

    private static int Word(byte[] table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(at));
}
