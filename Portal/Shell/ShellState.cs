namespace Portal.Shell;

/// <summary>What the frame knows about its reader: name, role in words, entries and their counts.</summary>
/// <param name="Name">Display name.</param>
/// <param name="Role">信访专员.</param>
/// <param name="Place">Where the reader works.</param>
/// <param name="Links">Entries of the drawer that exist in this build.</param>
/// <param name="Counts">By Href; missing means no number.</param>
/// <param name="AsOf">When the counts were read.</param>
public sealed record ShellState(string Name, string Role, string Place, IReadOnlyList<Destination> Links, IReadOnlyDictionary<string, NavCount> Counts, DateTimeOffset AsOf)
{
    public NavCount? CountOf(string href) => Counts.GetValueOrDefault(href) is { Number: > 0 } count ? count : null;
}
