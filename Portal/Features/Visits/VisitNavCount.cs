using Portal.Shell;

namespace Portal.Features.Visits;

/// <summary>How many visits are owed today or late, beside 走访回访 in the navigation.</summary>
public sealed class VisitNavCount(ListVisits list) : INavCount
{
    public string Href => "/visits";

    public async Task<NavCount> CountAsync(CancellationToken ct)
    {
        var counts = await list.CountsAsync(ct);
        return new NavCount(counts[VisitSpan.Today] + counts[VisitSpan.Late], counts[VisitSpan.Late] > 0);
    }
}
