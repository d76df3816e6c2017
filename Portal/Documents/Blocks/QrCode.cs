namespace Portal.Documents;

/// <summary>A code for a camera at the right edge, and beside it what the paper is about.</summary>
/// <param name="Content">What the camera reads: an address or a number, never anything about a person.</param>
/// <param name="Caption">Stands under the code.</param>
public sealed record QrCode(string Content, string Caption, IReadOnlyList<DocumentField> Beside) : DocumentBlock;
