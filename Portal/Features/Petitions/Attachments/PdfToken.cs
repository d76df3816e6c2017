namespace Portal.Features.Petitions.Attachments;

/// <summary>What <see cref="PdfLexer"/> stands on.</summary>
internal enum PdfToken
{
    Name,

    /// <summary>A text string, a hex string or a comment: no viewer reads names in it.</summary>
    Aside,

    /// <summary>The bytes between stream and endstream.</summary>
    Stream,

    /// <summary>A delimiter, a number or a keyword.</summary>
    Other,
}
