using Portal.Domain.History;

namespace Portal.Domain.Petitions.Attachments;

/// <summary>One file of a petition (材料): a photo, a scan or a recording. Its bytes lie outside the database and never change.</summary>
public sealed class Attachment : IRecorded
{
    private Attachment()
    {
    }

    public Guid Id { get; private set; }

    public Guid PetitionId { get; private set; }

    /// <summary>Name it came with, cleaned; it may hold a person's name, so history does not repeat it.</summary>
    [Confidential]
    public string Name { get; private set; } = "";

    /// <summary>Random name in the store.</summary>
    [Confidential]
    public string StoredName { get; private set; } = "";

    public AttachmentKind Kind { get; private set; }

    public string ContentType { get; private set; } = "";

    public long Bytes { get; private set; }

    /// <summary>Of the kept bytes, lower-case hex.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Holds health information; opened under a right of its own, with the petitioner's separate consent. 《个人信息保护法》第28、29条.</summary>
    public bool IsHealth { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>The colleague who added it; null when the petitioner did so with the query code.</summary>
    public Guid? AddedById { get; private set; }

    public Guid MatterId => PetitionId;

    /// <summary>Puts a kept file on a petition.</summary>
    /// <param name="byUserId">Null for the petitioner.</param>
    public static Attachment Of(Guid petitionId, KeptFile file, bool isHealth, Guid? byUserId, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        PetitionId = petitionId,
        Name = file.Name,
        StoredName = file.StoredName,
        Kind = file.Kind,
        ContentType = file.ContentType,
        Bytes = file.Bytes,
        Sha256 = file.Sha256,
        IsHealth = isHealth,
        AddedAt = now,
        AddedById = byUserId,
    };
}
