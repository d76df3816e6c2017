using System.Globalization;

namespace Portal.Domain.Screening.Templates;

/// <summary>Which codes were given: those of the same checklist with their questions, and those of all other checklists.</summary>
/// <param name="Published">Every code that a version of this checklist was published with.</param>
/// <param name="Elsewhere">Codes of other checklists; a new question takes none of them, so that statistics never mix two questions.</param>
public sealed record CodeBook(IReadOnlyDictionary<string, PublishedItem> Published, IReadOnlySet<string> Elsewhere)
{
    /// <summary>Nothing was published yet.</summary>
    public static readonly CodeBook Empty = new(new Dictionary<string, PublishedItem>(), new HashSet<string>());

    /// <summary>The code of a new question: the theme and the number after the highest that was ever given.</summary>
    public string Next(string themeCode, IEnumerable<string> inDraft)
    {
        var highest = inDraft.Concat(Published.Keys).Concat(Elsewhere).Select(code => NumberOf(themeCode, code)).DefaultIfEmpty(0).Max();
        return string.Create(CultureInfo.InvariantCulture, $"{themeCode}{highest + 1}");
    }

    /// <summary>Whether the code is the theme's letters and a number from 1 to 999.</summary>
    public static bool IsCode(string themeCode, string code) => NumberOf(themeCode, code) is > 0 and < 1000;

    private static int NumberOf(string themeCode, string code) =>
        code.StartsWith(themeCode, StringComparison.Ordinal) && code.Length > themeCode.Length && code[themeCode.Length] != '0'
            && int.TryParse(code.AsSpan(themeCode.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
