namespace Portal.Domain.Petitions.Attachments;

/// <summary>A checked and cleaned file that lies in the store and waits for its row.</summary>
/// <param name="StoredName">Random name in the store; says nothing about the file.</param>
/// <param name="Name">Cleaned name to show, with the ending of its real type.</param>
/// <param name="Bytes">Length after cleaning.</param>
/// <param name="Sha256">Of the kept bytes, lower-case hex.</param>
public sealed record KeptFile(string StoredName, string Name, AttachmentKind Kind, string ContentType, long Bytes, string Sha256);
