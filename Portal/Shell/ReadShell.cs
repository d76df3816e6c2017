using Portal.Security;

namespace Portal.Shell;

/// <summary>Reads what the frame shows of its reader; counts are read again after half a minute, whether they are still signed in at every page.</summary>
public sealed class ReadShell(CurrentUser current, IEnumerable<INavCount> counters, ExistingPages pages, TimeProvider time)
{
    private static readonly TimeSpan _fresh = TimeSpan.FromSeconds(30);

    /// <summary>Null for somebody who is not signed in.</summary>
    /// <param name="last">What was shown so far; kept while it is fresh.</param>
    public async Task<ShellState?> HandleAsync(ShellState? last, CancellationToken ct)
    {
        if (await current.FindAsync(ct) is not { Role: { } role } reader)
        {
            return null;
        }

        var now = time.GetUtcNow();
        if (last is not null && now - last.AsOf < _fresh)
        {
            return last;
        }

        IReadOnlyList<Destination> links = [.. Destinations.For(role).Where(link => pages.Has(link.Href))];
        var counts = new Dictionary<string, NavCount>(StringComparer.Ordinal);
        foreach (var counter in counters.Where(counter => links.Any(link => link.Href == counter.Href)))
        {
            counts[counter.Href] = await counter.CountAsync(ct);
        }

        return new(reader.DisplayName, role.Word(), reader.UnitName, links, counts, now);
    }
}
