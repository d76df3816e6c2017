namespace Portal.Tests.Documents;

/// <summary>A word of a page and where it stands, in points from the left and top.</summary>
internal sealed record PdfWord(int Page, string Text, double Left, double Top, double Right, double Bottom);
