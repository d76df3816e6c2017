using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>One page of the petitions that the reader may see, the nearest date first, finished ones last.</summary>
public sealed class ListPetitions(PortalContexts contexts, CurrentUser currentUser, ChinaTime time)
{
    public const int MaxSize = 100;

    /// <summary>Rows are counted and leafed through up to here; beyond it a filter is quicker than leafing.</summary>
    public const int MaxCount = 10_000;

    /// <param name="filter">What the list is limited to.</param>
    /// <param name="page">From 1.</param>
    /// <param name="size">Rows per page, at most <see cref="MaxSize"/>.</param>
    /// <param name="ct">Cancels the read.</param>
    public Task<PetitionList> HandleAsync(PetitionFilter filter, int page, int size, CancellationToken ct) => HandleAsync(filter, PetitionSort.Due, page, size, ct);

    /// <param name="filter">What the list is limited to.</param>
    /// <param name="sort">In which order.</param>
    /// <param name="page">From 1.</param>
    /// <param name="size">Rows per page, at most <see cref="MaxSize"/>.</param>
    /// <param name="ct">Cancels the read.</param>
    public async Task<PetitionList> HandleAsync(PetitionFilter filter, PetitionSort sort, int page, int size, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ReadPetitions) is not null)
        {
            return new PetitionList([], 0);
        }

        await using var db = contexts.Open(user);
        var rows = await db.Petitions.AsNoTracking().In(filter.View, user, time.Today).Matching(filter, db).NearAsync(db, user, ct);
        var total = await rows.Take(MaxCount + 1).CountAsync(ct);

        // Few rows are found and then put in order; of many, the first ones are read in the order of the index.
        rows = total > MaxCount ? await db.Petitions.AsNoTracking().In(filter.View, user, time.Today, inOrder: true).Matching(filter, db).NearAsync(db, user, ct, inOrder: true) : rows.Take(MaxCount + 1);
        var take = Math.Clamp(size, 1, MaxSize);
        var items = await rows.PageAsync(sort, Math.Min(Math.Max(1, page) - 1, MaxCount / take) * take, take, db, ct);
        return new PetitionList(items, Math.Min(total, MaxCount), total > MaxCount);
    }

    /// <summary>Counts of the tabs without any filter.</summary>
    public async Task<PetitionCounts> CountAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ReadPetitions) is not null)
        {
            return new PetitionCounts(0, 0, 0, 0, 0);
        }

        await using var db = contexts.Open(user);
        return new PetitionCounts(
            await CountAsync(db, PetitionView.Mine, user, ct),
            await CountAsync(db, PetitionView.Open, user, ct),
            await CountAsync(db, PetitionView.DueThisWeek, user, ct),
            await CountAsync(db, PetitionView.Late, user, ct),
            await CountAsync(db, PetitionView.All, user, ct));
    }

    /// <summary>What the navigation shows: how many my unit has in hand, and whether anything is late.</summary>
    public async Task<(int Mine, bool AnyLate)> CountMineAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ReadPetitions) is not null)
        {
            return (0, false);
        }

        await using var db = contexts.Open(user);
        return (await CountAsync(db, PetitionView.Mine, user, ct), await db.Petitions.In(PetitionView.Late, user, time.Today).AnyAsync(ct));
    }

    private async Task<int> CountAsync(PortalDbContext db, PetitionView view, UserContext user, CancellationToken ct) =>
        await (await db.Petitions.In(view, user, time.Today).NearAsync(db, user, ct)).Take(MaxCount + 1).CountAsync(ct);
}
