using System.Security.Claims;

namespace Portal.Shell;

/// <summary>Reads what the frame shows of its reader; counts are read again after half a minute, not at every click.</summary>
public sealed class ReadShell(IEnumerable<INavCount> counters, ExistingPages pages, TimeProvider time)
{
    private static readonly TimeSpan _fresh = TimeSpan.FromSeconds(30);

    /// <summary>Null for somebody who is not signed in.</summary>
    public async Task<ShellState?> HandleAsync(ClaimsPrincipal reader, ShellState? last, CancellationToken ct)
    {
        if (reader.Identity?.IsAuthenticated is not true)
        {
            return null;
        }

        var now = time.GetUtcNow();
        if (last is not null && now - last.AsOf < _fresh)
        {
            return last;
        }

        var links = last?.Links ?? [.. Destinations.For(RoleWords.Of(reader)).Where(link => pages.Has(link.Href))];
        var counts = new Dictionary<string, NavCount>(StringComparer.Ordinal);
        foreach (var counter in counters.Where(counter => counter.Href == "/inbox" || links.Any(link => link.Href == counter.Href)))
        {
            counts[counter.Href] = await counter.CountAsync(ct);
        }

        return new(RoleWords.NameOf(reader), RoleWords.For(reader), links, counts, now);
    }
}
