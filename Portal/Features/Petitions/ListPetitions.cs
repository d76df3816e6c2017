using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>One page of the petitions that the reader may see, the nearest date first, finished ones last.</summary>
public sealed class ListPetitions(PortalContexts contexts, CurrentUser currentUser, ChinaTime time)
{
    public const int MaxSize = 100;

    /// <param name="filter">What the list is limited to.</param>
    /// <param name="page">From 1.</param>
    /// <param name="size">Rows per page, at most <see cref="MaxSize"/>.</param>
    /// <param name="ct">Cancels the read.</param>
    public async Task<PetitionList> HandleAsync(PetitionFilter filter, int page, int size, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ReadPetitions) is not null)
        {
            return new PetitionList([], 0);
        }

        await using var db = contexts.Open(user);
        var rows = db.Petitions.AsNoTracking().In(filter.View, user, time.Today).Matching(filter);
        var total = await rows.CountAsync(ct);
        var take = Math.Clamp(size, 1, MaxSize);
        var items = await Ordered(rows).Skip((Math.Max(1, page) - 1) * take).Take(take).Select(p => new PetitionRow(
            p.Id, p.Number, p.Subject, p.IsGroup, p.People, p.Channel, p.Topic, p.HandlingUnit!.Name, p.Status, p.ReceivedOn,
            p.Clocks.AsQueryable().Where(PetitionQuery.Running).OrderBy(clock => clock.TargetOn).ThenBy(clock => clock.Id)
                .Select(clock => new RunningClock(clock.Id, clock.Kind, clock.StartsOn, clock.TargetOn, clock.LatestOn)).FirstOrDefault(),
            p.Opinion!.DeliveredOn, p.ClosedOn)).ToListAsync(ct);
        return new PetitionList(items, total);
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
            await db.Petitions.In(PetitionView.Mine, user, time.Today).CountAsync(ct),
            await db.Petitions.In(PetitionView.Open, user, time.Today).CountAsync(ct),
            await db.Petitions.In(PetitionView.DueThisWeek, user, time.Today).CountAsync(ct),
            await db.Petitions.In(PetitionView.Late, user, time.Today).CountAsync(ct),
            await db.Petitions.CountAsync(ct));
    }

    private static IOrderedQueryable<Petition> Ordered(IQueryable<Petition> rows) => rows
        .OrderBy(p => p.Clocks.AsQueryable().Where(PetitionQuery.Running).Any() ? 0 : 1)
        .ThenBy(p => p.Clocks.AsQueryable().Where(PetitionQuery.Running).Min(clock => (DateOnly?)clock.TargetOn))
        .ThenByDescending(p => p.ReceivedOn).ThenByDescending(p => p.Number);
}
