using System.Text;

namespace Portal.Features.Petitions;

/// <summary>Text as both stores can keep it: no control characters that PostgreSQL refuses, no half characters, one kind of line end.</summary>
public static class PlainText
{
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            // EnumerateRunes turns half characters into the replacement character.
            if (!Rune.IsControl(rune) || rune.Value is '\n' or '\t')
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString();
    }

    /// <summary>For one line: line ends become blanks, and the ends are trimmed.</summary>
    public static string Line(string? text) => Of(text).Replace('\n', ' ').Trim();
}
