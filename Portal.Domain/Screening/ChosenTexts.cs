namespace Portal.Domain.Screening;

/// <summary>Several chosen texts as one content: each on a line of its own.</summary>
public static class ChosenTexts
{
    public static string Join(IEnumerable<string> chosen) => string.Join('\n', chosen);

    public static IReadOnlyList<string> Split(string content) => content.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
