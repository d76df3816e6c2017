namespace Portal.Data.Search;

/// <summary>One thing that must stand in the text: its words, next to each other.</summary>
/// <param name="Words">At least one word; letters and digits only, so that they are no syntax of any store.</param>
/// <param name="IsOpen">The last word may go on: 2026 finds 20260310, and 暖 finds 供暖费 and 暖气.</param>
/// <param name="Folded">The term as <see cref="SearchText.Fold"/> writes it.</param>
public sealed record SearchTerm(IReadOnlyList<string> Words, bool IsOpen, string Folded)
{
    /// <summary>More terms than this narrow nothing any more.</summary>
    public const int MaxTerms = 8;

    /// <summary>More characters than this are no search.</summary>
    public const int MaxLength = 100;

    private static readonly char[] s_between = [' ', '\t', '\n', '\r', '\u3000', '\u00A0', '，', '、', '；', '。', ',', ';'];

    /// <summary>What was typed, as terms that must all be found; none when it holds no letter and no digit.</summary>
    public static IReadOnlyList<SearchTerm> Of(string? typed)
    {
        var terms = new List<SearchTerm>();
        var text = typed is { Length: > MaxLength } ? typed[..MaxLength] : typed ?? "";
        foreach (var part in text.Split(s_between, StringSplitOptions.RemoveEmptyEntries))
        {
            var runs = SearchText.Runs(part).ToList();
            if (runs.Count > 0)
            {
                terms.Add(Of(runs, SearchText.Fold(part)));
            }
        }

        return [.. terms.DistinctBy(term => term.Folded).Take(MaxTerms)];
    }

    private static SearchTerm Of(List<SearchRun> runs, string folded)
    {
        var words = runs.SelectMany(run => run.IsUnspaced ? SearchText.Pairs(run.Text) : [run.Text]).ToList();
        var last = runs[^1];
        if (last.IsUnspaced && SearchText.Pairs(last.Text).Skip(1).Any())
        {
            words.RemoveAt(words.Count - 1);
            return new SearchTerm(words, IsOpen: false, folded);
        }

        // One letter or digit would find nearly everything.
        return new SearchTerm(words, IsOpen: last.IsUnspaced || last.Text.Length > 1, folded);
    }
}
