using Portal.Shell;

namespace Portal.Features.Petitions;

/// <summary>How many petitions my unit has in hand, beside 信访件 in the navigation.</summary>
public sealed class PetitionNavCount(ListPetitions list) : INavCount
{
    public string Href => "/petitions";

    public async Task<NavCount> CountAsync(CancellationToken ct)
    {
        var (mine, anyLate) = await list.CountMineAsync(ct);
        return new NavCount(mine, anyLate);
    }
}
