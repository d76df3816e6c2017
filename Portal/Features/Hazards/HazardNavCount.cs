using Portal.Shell;

namespace Portal.Features.Hazards;

/// <summary>How many hazards are open, beside 隐患事项 in the navigation.</summary>
public sealed class HazardNavCount(ListHazards list) : INavCount
{
    public string Href => "/hazards";

    public async Task<NavCount> CountAsync(CancellationToken ct) => new((await list.HandleAsync(new HazardFilter(), 1, 1, ct)).Total);
}
