namespace Portal.Documents;

/// <summary>What a document says. It holds no geometry: each renderer decides where things stand.</summary>
public sealed record ReportDocument
{
    public required string Title { get; init; }

    /// <summary>发文机关标志, set in red at the head of an official paper.</summary>
    public string? IssuingOrganization { get; init; }

    /// <summary>发文字号 or the number of the receipt or notice.</summary>
    public string? Number { get; init; }

    /// <summary>主送机关, without the colon that follows it.</summary>
    public string? Addressee { get; init; }

    public string Author { get; init; } = "";

    /// <summary>Stands before the page number of every page that is not official, so that loose sheets find each other.</summary>
    public string Footer { get; init; } = "";

    public string Language { get; init; } = "zh-CN";

    public PageStyle Style { get; init; } = PageStyle.Plain;

    /// <summary>When the content was made; set by the caller so that the same content gives the same file.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    public required IReadOnlyList<DocumentBlock> Blocks { get; init; }
}
