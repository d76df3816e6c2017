using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace Portal.Tests.Features.Petitions.Attachments;

/// <summary>Files as people send them, and as someone sends them who means harm.</summary>
internal static class SampleFiles
{
    public static byte[] Gps { get; } = Encoding.ASCII.GetBytes("GPS-37.8706N-112.5489E");

    /// <summary>A photo twice as wide as high, its left half red.</summary>
    public static byte[] Jpeg(int width = 80, int height = 40) => Encode(width, height, SKEncodedImageFormat.Jpeg);

    public static byte[] Png(int width = 80, int height = 40) => Encode(width, height, SKEncodedImageFormat.Png);

    public static byte[] WebP() => Encode(80, 40, SKEncodedImageFormat.Webp);

    /// <summary>A photo held upright by the phone (turn by 90°), with the place where it was taken.</summary>
    public static byte[] JpegWithPlace()
    {
        var jpeg = Jpeg();
        byte[] tiff =
        [
            .. "II*\0"u8, 8, 0, 0, 0,
            2, 0,
            0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0,
            0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0,
            0, 0, 0, 0,
            1, 0, 1, 0, 2, 0, 2, 0, 0, 0, (byte)'N', 0, 0, 0, 0, 0, 0, 0,
            .. Gps,
        ];
        byte[] exif = [.. "Exif\0\0"u8, .. tiff];
        byte[] segment = [0xFF, 0xE1, (byte)((exif.Length + 2) >> 8), (byte)(exif.Length + 2), .. exif];
        return [.. jpeg[..2], .. segment, .. jpeg[2..]];
    }

    /// <summary>Says of itself that it has 2 500 000 000 pixels; a few bytes long.</summary>
    public static byte[] HugePng()
    {
        var size = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(size, 50_000);
        BinaryPrimitives.WriteInt32BigEndian(size.AsSpan(4), 50_000);
        size[8] = 8;
        return [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR"u8, size), .. Chunk("IDAT"u8, Packed(new byte[64])), .. Chunk("IEND"u8, [])];
    }

    /// <summary>A page with a further object; nothing else is in it.</summary>
    public static byte[] Pdf(string further = "") => Encoding.Latin1.GetBytes(
        $"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n{further}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");

    /// <summary>Holds an object packed away, as most PDF writers do.</summary>
    public static byte[] PdfWithPacked(string packed)
    {
        var head = Encoding.Latin1.GetBytes("%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n");
        return [.. head, .. Packed(Encoding.Latin1.GetBytes(packed)), .. "\nendstream\nendobj\n%%EOF\n"u8];
    }

    public static byte[] Zip()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry("a.exe").Open();
            entry.Write("MZ"u8);
        }

        return file.ToArray();
    }

    private static byte[] Encode(int width, int height, SKEncodedImageFormat format)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        surface.Canvas.Clear(SKColors.White);
        using var red = new SKPaint { Color = SKColors.Red };
        surface.Canvas.DrawRect(0, 0, width / 2f, height, red);
        using var image = surface.Snapshot();
        using var data = image.Encode(format, 95);
        return data.ToArray();
    }

    private static byte[] Packed(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zlib.Write(plain);
        }

        return packed.ToArray();
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        byte[] body = [.. type, .. data];
        var check = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(check, Crc(body));
        return [.. length, .. body, .. check];
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var each in bytes)
        {
            crc ^= each;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
            }
        }

        return ~crc;
    }
}
