using System.Globalization;
using System.Text;

namespace Portal.Data.Search;

/// <summary>
/// Cuts text into the words of the search index. Chinese has no blanks, so a run of its characters becomes every pair of neighbours and the
/// last character alone; letters and digits stay whole words. Full and half width, case and invisible characters make no difference.
/// </summary>
public static class SearchText
{
    /// <summary>Most different words of one matter that are indexed; PostgreSQL takes no more than 1 MB of them.</summary>
    public const int MaxWords = 40_000;

    /// <summary>From here on scripts are written without blanks.</summary>
    private const int FirstUnspaced = 0x2E80;

    /// <summary>The words in their order, each as often as it stands there.</summary>
    public static IEnumerable<string> Words(string? text)
    {
        foreach (var run in Runs(text))
        {
            foreach (var word in run.IsUnspaced ? Pairs(run.Text) : [run.Text])
            {
                yield return word;
            }
        }
    }

    /// <summary>The text as it is compared: runs of letters, one blank where anything else stood between them.</summary>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var run in Runs(text))
        {
            folded.Append(folded.Length > 0 && !run.TouchesLast ? " " : "").Append(run.Text);
        }

        return folded.ToString();
    }

    internal static IEnumerable<SearchRun> Runs(string? text)
    {
        var run = new StringBuilder();
        var (isUnspaced, touches, parted) = (false, false, true);
        foreach (var rune in Plain(text).EnumerateRunes())
        {
            var unspaced = rune.Value >= FirstUnspaced;
            if (run.Length > 0 && (!Rune.IsLetterOrDigit(rune) || unspaced != isUnspaced))
            {
                yield return new SearchRun(run.ToString(), isUnspaced, touches);
                run.Clear();
            }

            if (!Rune.IsLetterOrDigit(rune))
            {
                parted = true;
                continue;
            }

            if (run.Length == 0)
            {
                (isUnspaced, touches, parted) = (unspaced, !parted, false);
            }

            run.Append(rune.ToString());
        }

        if (run.Length > 0)
        {
            yield return new SearchRun(run.ToString(), isUnspaced, touches);
        }
    }

    internal static IEnumerable<string> Pairs(string run)
    {
        var runes = run.EnumerateRunes().ToList();
        for (var i = 0; i < runes.Count; i++)
        {
            yield return i + 1 < runes.Count ? $"{runes[i]}{runes[i + 1]}" : runes[i].ToString();
        }
    }

    private static string Plain(string? text)
    {
        var kept = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            kept.Append(rune.ToString());
        }

        var plain = new StringBuilder();
        foreach (var rune in kept.ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant().EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark))
            {
                plain.Append(rune.ToString());
            }
        }

        return plain.ToString();
    }
}
