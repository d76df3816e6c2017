namespace Portal.Domain.Petitions.Attachments;

/// <summary>Every "no" to a file. What is refused leaves nothing behind.</summary>
public static class AttachmentRefusals
{
    public static readonly Refusal Empty = new("attachment.empty", "这个文件是空的，请重新选择。");
    public static readonly Refusal TypeNotAccepted = new("attachment.type", "只收照片（JPG、PNG、WebP）、PDF 和录音（MP3、M4A、WAV、AMR、OGG）；其他文件请打印成 PDF 再传。");
    public static readonly Refusal ContentDiffers = new("attachment.content", "文件的内容和它的名字不符，没有收下。请确认选对了文件。");
    public static readonly Refusal HidesProgram = new("attachment.program-name", "文件名里带有程序的后缀，没有收下。请改名后再传。");
    public static readonly Refusal Mixed = new("attachment.mixed", "这个文件里夹带了别的文件，没有收下。请重新扫描或另存一份再传。");
    public static readonly Refusal PhotoUnreadable = new("attachment.photo-unreadable", "这张照片打不开，可能没有传完整。请重新拍一张或换成 JPG 再传。");
    public static readonly Refusal HeicUnreadable = new("attachment.heic", "这张照片是 HEIC 格式，打不开。请在手机“设置—相机—格式”里选“兼容性最佳”，或截屏、转成 JPG 再传。");
    public static readonly Refusal PhotoTooManyPixels = new("attachment.photo-pixels", "这张照片尺寸太大（超过 5000 万像素）。请缩小后再传。");
    public static readonly Refusal PdfUnreadable = new("attachment.pdf-unreadable", "这个 PDF 打不开，可能没有传完整。请重新扫描或另存一份再传。");
    public static readonly Refusal PdfEncrypted = new("attachment.pdf-encrypted", "这个 PDF 加了密码或限制。请去掉密码，或打印后扫描再传。");
    public static readonly Refusal PdfActive = new("attachment.pdf-active", "这个 PDF 里带有程序、附件或自动动作，没有收下。请用“打印成 PDF”另存一份再传。");
    public static readonly Refusal NoConsent = new("attachment.consent", "涉及健康信息的材料，请先确认信访人同意提供，再传。", "《个人信息保护法》第29条");
    public static readonly Refusal Cut = new("attachment.cut", "文件没有传完，没有收下。请再传一次。");

    /// <summary>More bytes than one file may have.</summary>
    public static Refusal TooLarge(long maxBytes) => new("attachment.too-large", $"一个文件最多 {maxBytes / (1024 * 1024)} MB。请压缩，或分成几个文件再传。");

    /// <summary>The petition holds as many files or bytes as it may.</summary>
    public static Refusal PetitionFull(int maxFiles, long maxBytes) =>
        new("attachment.petition-full", $"一件最多 {maxFiles} 个文件、共 {maxBytes / (1024 * 1024)} MB，已经放不下了。请把几页合成一个 PDF 再传。");
}
