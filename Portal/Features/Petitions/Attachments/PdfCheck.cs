using System.Globalization;
using System.IO.Compression;
using Portal.Domain;
using Portal.Domain.Petitions.Attachments;

namespace Portal.Features.Petitions.Attachments;

/// <summary>Looks into a PDF for what acts by itself, carries other files or is locked. Names are read as a viewer reads them, also when written in hex or packed; words in a text or a link are not names.</summary>
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
        : FaultOfFile(pdf);

    /// <summary>Whether a ZIP archive hangs at the end, so that the file opens as two things.</summary>
    public static bool HoldsZip(ReadOnlySpan<byte> file) => file[Math.Max(0, file.Length - ZipTail)..].LastIndexOf("PK\u0005\u0006"u8) >= 0;

    /// <summary>The names of the objects; inside strings and streams only where an object could begin there.</summary>
    private static Refusal? FaultOfFile(ReadOnlySpan<byte> file)
    {
        var unpacked = 0;
        var lexer = new PdfLexer(file);
        while (lexer.Next())
        {
            var fault = lexer.Token switch
            {
                PdfToken.Name => FaultOf(NameAt(lexer.Bytes)),
                PdfToken.Stream => FaultOfStream(lexer.Dictionary, lexer.Bytes, ref unpacked),
                PdfToken.Aside when CanHoldObject(lexer.Bytes) => FaultOfNames(lexer.Bytes),
                _ => null,
            };
            if (fault is not null)
            {
                return fault;
            }
        }

        return lexer.IsOdd ? FaultOfNames(file) : null;
    }

    private static Refusal? FaultOf(string name) =>
        s_active.Contains(name) ? AttachmentRefusals.PdfActive : name == "Encrypt" ? AttachmentRefusals.PdfEncrypted : null;

    /// <summary>Every name, wherever it stands.</summary>
    private static Refusal? FaultOfNames(ReadOnlySpan<byte> text)
    {
        for (var at = text.IndexOf((byte)'/'); at >= 0; at = Next(text, at))
        {
            if (FaultOf(NameAt(text[(at + 1)..])) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    /// <summary>The table of a file may point anywhere, but what it points to begins with 1 0 obj, or ends the file as a trailer.</summary>
    private static bool CanHoldObject(ReadOnlySpan<byte> text)
    {
        for (var at = text.IndexOf("obj"u8); at >= 0;)
        {
            var before = text[..at].TrimEnd(" \t\r\n\f\0"u8);
            if (before.Length > 0 && char.IsAsciiDigit((char)before[^1]))
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOf("obj"u8);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return text.IndexOf("trailer"u8) >= 0;
    }

    private static int Next(ReadOnlySpan<byte> text, int at)
    {
        var next = text[(at + 1)..].IndexOf((byte)'/');
        return next < 0 ? -1 : at + 1 + next;
    }

    // Objects may be packed; a pack that cannot be opened cannot be trusted.
    private static Refusal? FaultOfStream(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> stream, ref int unpacked)
    {
        var names = NamesOf(dictionary);
        if (!names.Contains("ObjStm") && !(names.Contains("First") && names.Contains("N")))
        {
            return CanHoldObject(stream) ? FaultOfNames(stream) : null;
        }

        if (names.Contains("Predictor") || names.Any(name => name.EndsWith("Decode", StringComparison.Ordinal) && name != "FlateDecode"))
        {
            return AttachmentRefusals.PdfUnreadable;
        }

        var body = stream.TrimStart("\r\n"u8);
        if (!names.Contains("FlateDecode"))
        {
            return FaultOfPack(dictionary, body);
        }

        if (Unpack(body, MaxUnpacked - unpacked) is not { } plain)
        {
            return AttachmentRefusals.PdfUnreadable;
        }

        unpacked += plain.Length;
        return FaultOfPack(dictionary, plain);
    }

    /// <summary>Objects of a pack begin where its head says, and may overlap: each is read from there, and all in a row.</summary>
    private static Refusal? FaultOfPack(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> plain)
    {
        if (PdfPack.StartsOf(dictionary, plain) is not { } starts)
        {
            return FaultOfNames(plain);
        }

        var read = 0L;
        foreach (var start in starts)
        {
            var lexer = new PdfLexer(plain[start..]);
            while (lexer.Next())
            {
                read += lexer.Bytes.Length + 1;
                if (lexer.Token is PdfToken.Stream || read > MaxUnpacked)
                {
                    return FaultOfNames(plain);
                }

                if (lexer.Token is PdfToken.Name && FaultOf(NameAt(lexer.Bytes)) is { } fault)
                {
                    return fault;
                }

                if (lexer.Depth == 0 && start != starts[0] && lexer.Token is not PdfToken.Aside)
                {
                    break;
                }
            }

            if (lexer.IsOdd)
            {
                return FaultOfNames(plain);
            }
        }

        return null;
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
