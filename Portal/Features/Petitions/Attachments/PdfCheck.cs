using System.Globalization;
using System.IO.Compression;
using Portal.Domain;
using Portal.Domain.Petitions.Attachments;

namespace Portal.Features.Petitions.Attachments;

/// <summary>Looks into a PDF for what acts by itself, carries other files or is locked. Names are read as a viewer reads them, also when written in hex or packed.</summary>
internal static class PdfCheck
{
    private const int MaxUnpacked = 64 * 1024 * 1024;
    private const int MaxName = 64;
    private const int EndTail = 2048;
    private const int ZipTail = 66_000;

    private static readonly HashSet<string> s_active = ["JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "SubmitForm", "ImportData", "GoToE", "Rendition"];

    /// <summary>First fault of the file; null when it only shows pages.</summary>
    public static Refusal? Fault(ReadOnlySpan<byte> pdf) =>
        !pdf.StartsWith("%PDF-"u8) || pdf[Math.Max(0, pdf.Length - EndTail)..].LastIndexOf("%%EOF"u8) < 0 ? AttachmentRefusals.PdfUnreadable
        : HoldsZip(pdf) ? AttachmentRefusals.Mixed
        : FaultOfNames(pdf, isPacked: false);

    /// <summary>Whether a ZIP archive hangs at the end, so that the file opens as two things.</summary>
    public static bool HoldsZip(ReadOnlySpan<byte> file) => file[Math.Max(0, file.Length - ZipTail)..].LastIndexOf("PK\u0005\u0006"u8) >= 0;

    private static Refusal? FaultOfNames(ReadOnlySpan<byte> text, bool isPacked)
    {
        var unpacked = 0;
        for (var at = text.IndexOf((byte)'/'); at >= 0; at = Next(text, at))
        {
            var name = NameAt(text[(at + 1)..]);
            if (s_active.Contains(name))
            {
                return AttachmentRefusals.PdfActive;
            }

            if (name == "Encrypt")
            {
                return AttachmentRefusals.PdfEncrypted;
            }

            if (name == "ObjStm" && !isPacked && FaultOfPacked(text, at, ref unpacked) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private static int Next(ReadOnlySpan<byte> text, int at)
    {
        var next = text[(at + 1)..].IndexOf((byte)'/');
        return next < 0 ? -1 : at + 1 + next;
    }

    // Objects may be packed; a pack that cannot be opened cannot be trusted.
    private static Refusal? FaultOfPacked(ReadOnlySpan<byte> text, int at, ref int unpacked)
    {
        var from = text[..at].LastIndexOf("obj"u8);
        var start = text[at..].IndexOf("stream"u8);
        if (from < 0 || start < 0)
        {
            return AttachmentRefusals.PdfUnreadable;
        }

        var dictionary = NamesOf(text[from..(at + start)]);
        if (!dictionary.Any(name => name.EndsWith("Decode", StringComparison.Ordinal)))
        {
            return null;
        }

        if (dictionary.Contains("Predictor") || dictionary.Any(name => name.EndsWith("Decode", StringComparison.Ordinal) && name != "FlateDecode"))
        {
            return AttachmentRefusals.PdfUnreadable;
        }

        var body = text[(at + start + "stream"u8.Length)..].TrimStart("\r\n"u8);
        var end = body.IndexOf("endstream"u8);
        return end < 0 || Unpack(body[..end], MaxUnpacked - unpacked) is not { } plain ? AttachmentRefusals.PdfUnreadable : FaultOfPlain(plain, ref unpacked);
    }

    private static Refusal? FaultOfPlain(byte[] plain, ref int unpacked)
    {
        unpacked += plain.Length;
        return FaultOfNames(plain, isPacked: true);
    }

    private static byte[]? Unpack(ReadOnlySpan<byte> packed, int max)
    {
        using var source = new MemoryStream(packed.ToArray());
        using var inflate = new ZLibStream(source, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        var buffer = new byte[81_920];
        try
        {
            int read;
            while ((read = inflate.Read(buffer)) > 0)
            {
                plain.Write(buffer, 0, read);
                if (plain.Length > max)
                {
                    return null;
                }
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }

        return plain.ToArray();
    }

    private static HashSet<string> NamesOf(ReadOnlySpan<byte> text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var at = text.IndexOf((byte)'/'); at >= 0; at = Next(text, at))
        {
            names.Add(NameAt(text[(at + 1)..]));
        }

        return names;
    }

    private static string NameAt(ReadOnlySpan<byte> text)
    {
        Span<char> name = stackalloc char[MaxName];
        var length = 0;
        for (var i = 0; i < text.Length && length < MaxName && IsRegular(text[i]); i++)
        {
            if (text[i] == '#' && i + 2 < text.Length && byte.TryParse(text.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                name[length++] = (char)code;
                i += 2;
            }
            else
            {
                name[length++] = (char)text[i];
            }
        }

        return new string(name[..length]);
    }

    private static bool IsRegular(byte b) => b > 0x20 && "()<>[]{}/%".IndexOf((char)b, StringComparison.Ordinal) < 0;
}
