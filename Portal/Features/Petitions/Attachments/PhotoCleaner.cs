using Portal.Domain;
using Portal.Domain.Petitions.Attachments;
using SkiaSharp;

namespace Portal.Features.Petitions.Attachments;

/// <summary>Writes a photo anew: only the picture stays. Place, device, owner and whatever was hung on the file are gone.</summary>
internal static class PhotoCleaner
{
    /// <summary>More pixels are not decoded at all.</summary>
    public const long MaxPixels = 50_000_000;

    /// <summary>Longest side kept; enough to read a page by.</summary>
    public const int MaxSide = 4096;

    public const int PreviewSide = 480;

    private const int Quality = 88;
    private const int PreviewQuality = 75;

    /// <summary>Replaces the photo at <paramref name="path"/> by its clean copy and writes a small one beside it.</summary>
    /// <returns>The type of the clean copy, or why the photo cannot be kept.</returns>
    public static Result<FileType> Clean(string path, FileType type, string previewPath)
    {
        using var source = File.OpenRead(path);
        using var codec = SKCodec.Create(source);
        if (codec is null)
        {
            return type == FileType.Heic ? AttachmentRefusals.HeicUnreadable : AttachmentRefusals.PhotoUnreadable;
        }

        if ((long)codec.Info.Width * codec.Info.Height > MaxPixels)
        {
            return AttachmentRefusals.PhotoTooManyPixels;
        }

        using var bitmap = Decode(codec);
        if (bitmap is null)
        {
            return AttachmentRefusals.PhotoUnreadable;
        }

        using var upright = Draw(bitmap, codec.EncodedOrigin, MaxSide);
        source.Close();
        var kept = type == FileType.Png ? FileType.Png : FileType.Jpeg;
        Write(upright, path, kept == FileType.Png ? SKEncodedImageFormat.Png : SKEncodedImageFormat.Jpeg, Quality);
        using var shown = SKBitmap.FromImage(upright);
        using var small = Draw(shown, SKEncodedOrigin.TopLeft, PreviewSide);
        Write(small, previewPath, SKEncodedImageFormat.Jpeg, PreviewQuality);
        return kept;
    }

    private static SKBitmap? Decode(SKCodec codec)
    {
        var scale = Math.Min(1f, (float)MaxSide / Math.Max(codec.Info.Width, codec.Info.Height));
        var size = codec.GetScaledDimensions(scale);
        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success)
        {
            return bitmap;
        }

        bitmap.Dispose();
        return null;
    }

    private static SKImage Draw(SKBitmap bitmap, SKEncodedOrigin origin, int maxSide)
    {
        var isTurned = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var (width, height) = isTurned ? (bitmap.Height, bitmap.Width) : (bitmap.Width, bitmap.Height);
        var scale = Math.Min(1f, (float)maxSide / Math.Max(width, height));
        using var surface = SKSurface.Create(new SKImageInfo(Math.Max(1, (int)(width * scale)), Math.Max(1, (int)(height * scale)), SKColorType.Rgba8888, SKAlphaType.Premul));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(scale);
        surface.Canvas.Concat(Upright(origin, bitmap.Width, bitmap.Height));
        using var image = SKImage.FromBitmap(bitmap);
        surface.Canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return surface.Snapshot();
    }

    /// <summary>How the stored picture is turned or mirrored so that it stands upright.</summary>
    private static SKMatrix Upright(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };

    private static void Write(SKImage image, string path, SKEncodedImageFormat format, int quality)
    {
        using var data = image.Encode(format, quality);
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        data.SaveTo(file);
        file.Flush(flushToDisk: true);
    }
}
