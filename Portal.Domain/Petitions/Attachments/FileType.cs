namespace Portal.Domain.Petitions.Attachments;

/// <summary>A type of file that can be kept, known by its first bytes.</summary>
/// <param name="Kind">Photo, paper or audio.</param>
/// <param name="ContentType">Media type under which it is handed out.</param>
/// <param name="Extension">Ending of its name when handed out, with the dot.</param>
public sealed record FileType(AttachmentKind Kind, string ContentType, string Extension)
{
    /// <summary>How many first bytes <see cref="Of"/> looks at.</summary>
    public const int HeadBytes = 16;

    public static readonly FileType Jpeg = new(AttachmentKind.Photo, "image/jpeg", ".jpg");
    public static readonly FileType Png = new(AttachmentKind.Photo, "image/png", ".png");
    public static readonly FileType WebP = new(AttachmentKind.Photo, "image/webp", ".webp");
    public static readonly FileType Heic = new(AttachmentKind.Photo, "image/heic", ".heic");
    public static readonly FileType Pdf = new(AttachmentKind.Paper, "application/pdf", ".pdf");
    public static readonly FileType Mp3 = new(AttachmentKind.Audio, "audio/mpeg", ".mp3");
    public static readonly FileType M4a = new(AttachmentKind.Audio, "audio/mp4", ".m4a");
    public static readonly FileType Wav = new(AttachmentKind.Audio, "audio/wav", ".wav");
    public static readonly FileType Amr = new(AttachmentKind.Audio, "audio/amr", ".amr");
    public static readonly FileType Ogg = new(AttachmentKind.Audio, "audio/ogg", ".ogg");

    private static readonly Dictionary<string, AttachmentKind> s_extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = AttachmentKind.Photo, [".jpeg"] = AttachmentKind.Photo, [".png"] = AttachmentKind.Photo, [".webp"] = AttachmentKind.Photo,
        [".heic"] = AttachmentKind.Photo, [".heif"] = AttachmentKind.Photo, [".pdf"] = AttachmentKind.Paper, [".mp3"] = AttachmentKind.Audio,
        [".m4a"] = AttachmentKind.Audio, [".wav"] = AttachmentKind.Audio, [".amr"] = AttachmentKind.Audio, [".ogg"] = AttachmentKind.Audio,
    };

    /// <summary>Endings that a file may have, for file pickers.</summary>
    public static IReadOnlyCollection<string> Extensions => s_extensions.Keys;

    /// <summary>The kind that an ending promises; null when files of that ending are not kept.</summary>
    public static AttachmentKind? KindOf(string extension) => s_extensions.TryGetValue(extension, out var kind) ? kind : null;

    /// <summary>The type by the first bytes; null when it is none that can be kept.</summary>
    public static FileType? Of(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xD8, 0xFF, ..] => Jpeg,
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png,
        _ when head.StartsWith("%PDF-"u8) => Pdf,
        _ when head.StartsWith("OggS"u8) => Ogg,
        _ when head.StartsWith("#!AMR"u8) => Amr,
        _ when head.StartsWith("RIFF"u8) && head.Length >= 12 => OfRiff(head[8..12]),
        _ when head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8) => OfBrand(head[8..12]),
        _ when head.StartsWith("ID3"u8) || IsMpegFrame(head) => Mp3,
        _ => null,
    };

    private static FileType? OfRiff(ReadOnlySpan<byte> form) => form.SequenceEqual("WEBP"u8) ? WebP : form.SequenceEqual("WAVE"u8) ? Wav : null;

    private static FileType? OfBrand(ReadOnlySpan<byte> brand) =>
        brand.StartsWith("hei"u8) || brand.StartsWith("hev"u8) || brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8) ? Heic
        : brand.StartsWith("M4A"u8) || brand.StartsWith("M4B"u8) || brand.StartsWith("mp4"u8) || brand.StartsWith("3gp"u8) || brand.SequenceEqual("isom"u8) ? M4a
        : null;

    // Sync word, a layer, a bit rate and a sampling rate that exist.
    private static bool IsMpegFrame(ReadOnlySpan<byte> head) =>
        head.Length >= 4 && head[0] == 0xFF && (head[1] & 0xE0) == 0xE0 && (head[1] & 0x18) != 0x08 && (head[1] & 0x06) == 0x02
        && (head[2] & 0xF0) is not (0xF0 or 0) && (head[2] & 0x0C) != 0x0C;
}
