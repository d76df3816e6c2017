namespace Portal.Shell;

/// <summary>Where the search field leads: a whole number opens its matter, words open the list the reader works in.</summary>
public static class SearchTarget
{
    private static readonly (string Prefix, string Path)[] _numbers =
    [
        ("XF-", "/petitions/"),
        ("PC-", "/hazards/"),
        ("LC-", "/screening/rounds/"),
        ("XB-", "/reports/"),
    ];

    public static string For(string? text, IReadOnlyList<Destination> links)
    {
        var words = (text ?? "").Normalize(System.Text.NormalizationForm.FormKC).Trim();
        var number = words.ToUpperInvariant();
        var (prefix, path) = _numbers.FirstOrDefault(each => number.StartsWith(each.Prefix, StringComparison.Ordinal));
        var isWhole = prefix is not null && number.Count(letter => letter == '-') >= 2 && char.IsAsciiDigit(number[^1]) && !number.Any(char.IsWhiteSpace);
        if (isWhole)
        {
            return path + Uri.EscapeDataString(number);
        }

        var list = prefix is "PC-" || !links.Contains(Destinations.Petitions) ? Destinations.Hazards : Destinations.Petitions;
        return words.Length == 0 ? list.Href : $"{list.Href}?q={Uri.EscapeDataString(words)}";
    }
}
