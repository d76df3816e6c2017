namespace Portal.Documents.Fonts;

public enum FontRole
{
    /// <summary>小标宋: titles.</summary>
    Title,

    /// <summary>黑体: first-level headings, table heads, emphasis.</summary>
    Heading,

    /// <summary>楷体: second-level headings, the signer's name.</summary>
    Kai,

    /// <summary>仿宋: body text.</summary>
    Body,

    /// <summary>宋体: page numbers.</summary>
    Number,

    /// <summary>Labels in charts and key figures.</summary>
    Label,

    /// <summary>Rare characters that the other fonts lack; may be absent.</summary>
    Fallback,
}
