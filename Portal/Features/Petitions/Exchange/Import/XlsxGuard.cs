using System.IO.Compression;
using System.Xml;
using Portal.Domain;

namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>Looks into a sent file before anything reads it as a sheet: what it is, how large it becomes, and that its parts declare nothing.</summary>
public static class XlsxGuard
{
    public const int MaxBytes = 10 * 1024 * 1024;
    public const long MaxInflated = 120L * 1024 * 1024;
    public const int MaxEntries = 500;

    /// <summary>An honest sheet shrinks to about a tenth; a bomb to a thousandth.</summary>
    private const int MaxRatio = 200;

    /// <summary>Why the file is not read; null when it may be.</summary>
    public static Refusal? Fault(Stream file)
    {
        if (file.Length > MaxBytes)
        {
            return ImportRefusals.TooLarge;
        }

        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return zip.Entries.Count > MaxEntries ? ImportRefusals.Bomb
                : zip.GetEntry("xl/workbook.xml") is null || zip.GetEntry("[Content_Types].xml") is null ? ImportRefusals.NotXlsx
                : zip.Entries.Sum(entry => Math.Max(0, entry.Length)) > MaxInflated ? ImportRefusals.Bomb
                : InsideFault(zip, file.Length);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or NotSupportedException or EndOfStreamException)
        {
            return ImportRefusals.NotXlsx;
        }
        finally
        {
            file.Position = 0;
        }
    }

    /// <summary>The sizes in the directory may lie, so that every part is really unpacked once, into nothing.</summary>
    private static Refusal? InsideFault(ZipArchive zip, long packed)
    {
        var buffer = new byte[1 << 16];
        var inflated = 0L;
        foreach (var entry in zip.Entries)
        {
            if (IsXml(entry.FullName) && DeclaresSomething(entry))
            {
                return ImportRefusals.Declares;
            }

            using var part = entry.Open();
            for (int read; (read = part.Read(buffer)) > 0;)
            {
                inflated += read;
                if (inflated > MaxInflated || inflated > Math.Max(packed, 64 * 1024) * MaxRatio)
                {
                    return ImportRefusals.Bomb;
                }
            }
        }

        return null;
    }

    private static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>A document type can only stand before the root, and the reader refuses it there.</summary>
    private static bool DeclaresSomething(ZipArchiveEntry entry)
    {
        using var part = entry.Open();
        using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        try
        {
            reader.MoveToContent();
            return false;
        }
        catch (XmlException)
        {
            return true;
        }
    }
}
