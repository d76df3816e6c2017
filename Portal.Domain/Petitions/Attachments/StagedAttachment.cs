namespace Portal.Domain.Petitions.Attachments;

/// <summary>A file of a registration form that is still being filled in; becomes an <see cref="Attachment"/> when the form is registered.</summary>
public sealed class StagedAttachment
{
    /// <summary>How long an unregistered form keeps its files.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    private StagedAttachment()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>Id of the form, which becomes the id of the petition.</summary>
    public Guid FormId { get; private set; }

    /// <summary>Who fills in the form; the files are nobody else's.</summary>
    public Guid ByUserId { get; private set; }

    public string Name { get; private set; } = "";

    public string StoredName { get; private set; } = "";

    public AttachmentKind Kind { get; private set; }

    public string ContentType { get; private set; } = "";

    public long Bytes { get; private set; }

    public string Sha256 { get; private set; } = "";

    public bool IsHealth { get; private set; }

    public DateTimeOffset At { get; private set; }

    public KeptFile File => new(StoredName, Name, Kind, ContentType, Bytes, Sha256);

    public static StagedAttachment Of(Guid formId, KeptFile file, bool isHealth, Guid byUserId, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        FormId = formId,
        ByUserId = byUserId,
        Name = file.Name,
        StoredName = file.StoredName,
        Kind = file.Kind,
        ContentType = file.ContentType,
        Bytes = file.Bytes,
        Sha256 = file.Sha256,
        IsHealth = isHealth,
        At = now,
    };
}
