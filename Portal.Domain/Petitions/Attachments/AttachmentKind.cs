namespace Portal.Domain.Petitions.Attachments;

/// <summary>What a file of a petition is, decided by its content and never by its name (材料种类).</summary>
public enum AttachmentKind
{
    /// <summary>照片.</summary>
    Photo,

    /// <summary>PDF 文件, such as a scan.</summary>
    Paper,

    /// <summary>录音.</summary>
    Audio,
}
