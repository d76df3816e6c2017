namespace Portal.Domain.Petitions.Cooperation;

/// <summary>How much two texts share, from 0 to 1: pairs of neighbouring letters and digits in both ÷ in either (bigram Jaccard).</summary>
public static class TextLikeness
{
    /// <summary>The pairs of a text; blanks and punctuation count for nothing.</summary>
    public static IReadOnlySet<(char, char)> PairsOf(string text)
    {
        var letters = text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray();
        return letters.Zip(letters.Skip(1)).ToHashSet();
    }

    /// <returns>0 when one of them has no pair.</returns>
    public static double Of(IReadOnlySet<(char, char)> one, IReadOnlySet<(char, char)> other)
    {
        var shared = one.Count(other.Contains);
        return shared == 0 ? 0 : (double)shared / (one.Count + other.Count - shared);
    }
}
