using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions.Cooperation;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>One page of the register and how many rows there are in all.</summary>
/// <param name="Units">Units that have made commitments, to filter by.</param>
public sealed record CommitmentList(IReadOnlyList<CommitmentRow> Items, int Total, IReadOnlyDictionary<CommitmentView, int> Counts, IReadOnlyList<HandlingUnitRow> Units);

/// <summary>The register of commitments in the reader's scope, the nearest day first (承诺台账).</summary>
public sealed class ListCommitments(PortalContexts contexts, CurrentUser currentUser, ChinaTime time)
{
    public const int MaxSize = 100;

    /// <param name="filter">What the register is limited to.</param>
    /// <param name="page">From 1.</param>
    /// <param name="size">Rows per page, at most <see cref="MaxSize"/>.</param>
    /// <param name="ct">Cancels the read.</param>
    public async Task<CommitmentList> HandleAsync(CommitmentFilter filter, int page, int size, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ReadPetitions) is not null)
        {
            return new CommitmentList([], 0, new Dictionary<CommitmentView, int>(), []);
        }

        await using var db = contexts.Open(user);
        var all = Matching(db.Commitments.AsNoTracking(), filter);
        var rows = In(all, filter.View, time.Today);
        var take = Math.Clamp(size, 1, MaxSize);
        var counts = new Dictionary<CommitmentView, int>();
        foreach (var view in Enum.GetValues<CommitmentView>())
        {
            counts[view] = await In(all, view, time.Today).CountAsync(ct);
        }

        var items = await rows.OrderBy(each => each.FulfilledOn == null && each.CancelledOn == null ? 0 : 1).ThenBy(each => each.DueOn).ThenBy(each => each.Id)
            .Skip((Math.Max(1, page) - 1) * take).Take(take).Select(CommitmentRow.Of).ToListAsync(ct);
        var unitIds = db.Commitments.Select(each => each.UnitId);
        var units = await db.Units.AsNoTracking().Where(unit => unitIds.Contains(unit.Id)).OrderBy(unit => unit.Ordinal).ThenBy(unit => unit.Path)
            .Select(unit => new HandlingUnitRow(unit.Id, unit.Name, unit.Path)).ToListAsync(ct);
        return new CommitmentList(items, counts[filter.View], counts, units);
    }

    internal static IQueryable<Commitment> In(IQueryable<Commitment> rows, CommitmentView view, DateOnly today) => view switch
    {
        CommitmentView.Open => rows.Where(each => each.FulfilledOn == null && each.CancelledOn == null),
        CommitmentView.Late => rows.Where(each => each.FulfilledOn == null && each.CancelledOn == null && each.DueOn < today),
        CommitmentView.Kept => rows.Where(each => each.FulfilledOn != null),
        CommitmentView.All => rows,
    };

    private static IQueryable<Commitment> Matching(IQueryable<Commitment> rows, CommitmentFilter filter)
    {
        if (filter.UnitId is { } unitId)
        {
            rows = rows.Where(each => each.UnitId == unitId);
        }

        if (filter.Month is { } from)
        {
            var next = from.AddMonths(1);
            rows = rows.Where(each => each.DueOn >= from && each.DueOn < next);
        }

        return rows;
    }
}
