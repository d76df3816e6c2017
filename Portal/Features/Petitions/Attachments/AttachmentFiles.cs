using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions.Attachments;
using Portal.Security;

namespace Portal.Features.Petitions.Attachments;

/// <summary>
/// The folder of the files, outside the web root and under random names. A file is written beside its place, checked, cleaned, brought
/// to the disk and then moved, so that a name without ending always holds a whole, checked file.
/// </summary>
public sealed partial class AttachmentFiles(IOptions<PortalOptions> portal, IOptions<AttachmentOptions> options, ChinaTime time, ILogger<AttachmentFiles> logger) : IDisposable
{
    public const string Part = ".part";
    public const string Preview = ".preview";

    // A decoded photo takes up to 200 MB; one at a time.
    private readonly SemaphoreSlim _photos = new(1, 1);

    public DirectoryInfo Folder { get; } = new(Path.Combine(portal.Value.ResolvedDataDir(), "attachments"));

    /// <summary>Takes a file in. Nothing stays behind when it is refused or the sender breaks off.</summary>
    /// <returns>The kept file, or the refusal, which also stands in the log by its code.</returns>
    public async Task<Result<KeptFile>> KeepAsync(string declaredName, Stream content, CancellationToken ct)
    {
        Folder.Create();
        var stored = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var part = PathOf(stored) + Part;
        try
        {
            var kept = await TakeAsync(declaredName, content, stored, part, ct);
            if (kept.Refusal is { } refusal)
            {
                LogRefused(stored, refusal.Code);
                return refusal;
            }

            File.SetLastWriteTimeUtc(part, time.Now.UtcDateTime);
            File.Move(part, PathOf(stored));
            return kept;
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>Opens a kept file; null when it is not there.</summary>
    /// <param name="isPreview">The small copy of a photo.</param>
    public FileStream? Open(string storedName, bool isPreview = false)
    {
        var path = PathOf(storedName) + (isPreview ? Preview : "");
        return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 65_536, FileOptions.Asynchronous) : null;
    }

    /// <summary>Removes a file and its small copy; nothing happens when they are gone.</summary>
    public void Remove(string storedName)
    {
        if (Folder.Exists)
        {
            File.Delete(PathOf(storedName));
            File.Delete(PathOf(storedName) + Preview);
        }
    }

    public void Dispose() => _photos.Dispose();

    private string PathOf(string storedName) => Path.Combine(Folder.FullName, storedName);

    private async Task<Result<KeptFile>> TakeAsync(string declaredName, Stream content, string stored, string part, CancellationToken ct)
    {
        var name = FileNames.Clean(declaredName);
        if (name != declaredName)
        {
            LogCleaned(stored, "attachment.name-cleaned");
        }

        if (FileNames.HidesProgram(name))
        {
            return AttachmentRefusals.HidesProgram;
        }

        if (FileType.KindOf(FileNames.ExtensionOf(name)) is not { } promised)
        {
            return AttachmentRefusals.TypeNotAccepted;
        }

        if (await WriteAsync(content, part, ct) is { } fault)
        {
            return fault;
        }

        var type = await CheckAsync(part, promised, stored, ct);
        return type.Refusal is { } refusal ? refusal : await DescribeAsync(part, stored, FileNames.WithExtension(name, type.Value!.Extension), type.Value, ct);
    }

    /// <summary>Copies up to the limit and brings it to the disk.</summary>
    private async Task<Refusal?> WriteAsync(Stream content, string part, CancellationToken ct)
    {
        var max = options.Value.MaxFileBytes;
        await using var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, 81_920, FileOptions.Asynchronous);
        var buffer = new byte[81_920];
        int read;
        while ((read = await content.ReadAsync(buffer, ct)) > 0)
        {
            if (file.Length + read > max)
            {
                return AttachmentRefusals.TooLarge(max);
            }

            await file.WriteAsync(buffer.AsMemory(0, read), ct);
            await file.FlushAsync(ct);
        }

        file.Flush(flushToDisk: true);
        return file.Length == 0 ? AttachmentRefusals.Empty : null;
    }

    /// <summary>Decides by the content; a photo is written anew, a PDF is looked through.</summary>
    private async Task<Result<FileType>> CheckAsync(string part, AttachmentKind promised, string stored, CancellationToken ct)
    {
        var head = new byte[FileType.HeadBytes];
        await using (var file = File.OpenRead(part))
        {
            head = head[..await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct)];
        }

        if (FileType.Of(head) is not { } type || type.Kind != promised)
        {
            return AttachmentRefusals.ContentDiffers;
        }

        return type.Kind switch
        {
            AttachmentKind.Photo => await CleanPhotoAsync(part, type, stored, ct),
            AttachmentKind.Paper => PdfCheck.Fault(await File.ReadAllBytesAsync(part, ct)) is { } fault ? fault : type,
            AttachmentKind.Audio => PdfCheck.HoldsZip(await File.ReadAllBytesAsync(part, ct)) ? AttachmentRefusals.Mixed : type,
        };
    }

    private async Task<Result<FileType>> CleanPhotoAsync(string part, FileType type, string stored, CancellationToken ct)
    {
        await _photos.WaitAsync(ct);
        try
        {
            var kept = PhotoCleaner.Clean(part, type, PathOf(stored) + Preview);
            if (kept.IsOk)
            {
                File.SetLastWriteTimeUtc(PathOf(stored) + Preview, time.Now.UtcDateTime);
                LogCleaned(stored, "attachment.photo-rewritten");
            }

            return kept;
        }
        finally
        {
            _photos.Release();
        }
    }

    private static async Task<KeptFile> DescribeAsync(string part, string stored, string name, FileType type, CancellationToken ct)
    {
        await using var file = File.OpenRead(part);
        return new KeptFile(stored, name, type.Kind, type.ContentType, file.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(file, ct)));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "File {StoredName} refused with {RefusalCode}")]
    private partial void LogRefused(string storedName, string refusalCode);

    [LoggerMessage(Level = LogLevel.Information, Message = "File {StoredName} cleaned: {CleaningCode}")]
    private partial void LogCleaned(string storedName, string cleaningCode);
}
