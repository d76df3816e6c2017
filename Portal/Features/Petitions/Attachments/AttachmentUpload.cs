namespace Portal.Features.Petitions.Attachments;

/// <summary>A file on its way in.</summary>
/// <param name="Name">As declared by the sender; never trusted.</param>
/// <param name="Content">Read once, to the end or to the limit.</param>
/// <param name="IsHealth">Holds health information.</param>
/// <param name="HasConsent">The petitioner agreed to give it; asked for when it holds health information.</param>
public sealed record AttachmentUpload(string Name, Stream Content, bool IsHealth = false, bool HasConsent = false);
