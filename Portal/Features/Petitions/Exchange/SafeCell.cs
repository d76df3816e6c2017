namespace Portal.Features.Petitions.Exchange;

/// <summary>Text that a spreadsheet program must not take for a formula (ASVS 1.2.10).</summary>
public static class SafeCell
{
    private const string Starters = "=+-@\t\r\n＝＋－＠\0";

    /// <summary>An apostrophe in front of what could start a formula; all else as it is.</summary>
    public static string Of(string? text) => text is { Length: > 0 } && Starters.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text ?? "";
}
