using System.Runtime.InteropServices;
using System.Text;
using HarfBuzzSharp;
using SkiaSharp;

namespace Portal.Documents.Fonts;

/// <summary>Cuts a font down to the characters of one document: 10 MB become some 30 KB, and each glyph keeps the code point that was set.</summary>
internal static unsafe partial class FontSubset
{
    private const string Library = "libHarfBuzzSharp";
    private const int DroppedTables = 3;
    private const uint NoHinting = 1;
    private static readonly string[] _layoutTables = ["GSUB", "GPOS", "GDEF", "vhea", "vmtx", "VORG", "BASE", "DSIG"];

    /// <summary>The whole font where the native library of the platform cannot cut fonts.</summary>
    public static SKTypeface Make(FontFace font, IEnumerable<Rune> runes)
    {
        try
        {
            using var data = Cut(font.Path, font.Index, runes) is { } bytes ? SKData.CreateCopy(bytes) : null;
            return data is not null && SKTypeface.FromData(data) is { } typeface ? typeface : Whole(font);
        }
        catch (EntryPointNotFoundException)
        {
            return Whole(font);
        }
    }

    private static SKTypeface Whole(FontFace font) => SKTypeface.FromFile(font.Path, font.Index);

    private static byte[]? Cut(string path, int index, IEnumerable<Rune> runes)
    {
        using var blob = Blob.FromFile(path);
        using var face = new Face(blob, index);
        var input = hb_subset_input_create_or_fail();
        if (input == 0)
        {
            return null;
        }

        try
        {
            var wanted = hb_subset_input_unicode_set(input);
            foreach (var rune in runes)
            {
                hb_set_add(wanted, (uint)rune.Value);
            }

            var dropped = hb_subset_input_set(input, DroppedTables);
            foreach (var table in _layoutTables)
            {
                hb_set_add(dropped, Tag.Parse(table));
            }

            hb_subset_input_set_flags(input, NoHinting);
            var subset = hb_subset_or_fail(face.Handle, input);
            return subset == 0 ? null : Bytes(subset);
        }
        finally
        {
            hb_subset_input_destroy(input);
        }
    }

    private static byte[] Bytes(nint subset)
    {
        var blob = hb_face_reference_blob(subset);
        try
        {
            var data = hb_blob_get_data(blob, out var length);
            return new ReadOnlySpan<byte>(data, (int)length).ToArray();
        }
        finally
        {
            hb_blob_destroy(blob);
            hb_face_destroy(subset);
        }
    }

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_create_or_fail();

    [LibraryImport(Library)]
    private static partial void hb_subset_input_destroy(nint input);

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_unicode_set(nint input);

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_set(nint input, int which);

    [LibraryImport(Library)]
    private static partial void hb_subset_input_set_flags(nint input, uint flags);

    [LibraryImport(Library)]
    private static partial void hb_set_add(nint set, uint value);

    [LibraryImport(Library)]
    private static partial nint hb_subset_or_fail(nint face, nint input);

    [LibraryImport(Library)]
    private static partial nint hb_face_reference_blob(nint face);

    [LibraryImport(Library)]
    private static partial byte* hb_blob_get_data(nint blob, out uint length);

    [LibraryImport(Library)]
    private static partial void hb_blob_destroy(nint blob);

    [LibraryImport(Library)]
    private static partial void hb_face_destroy(nint face);
}
