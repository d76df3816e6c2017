using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Security;

namespace Portal.Features.Hazards;

/// <summary>One line of the register.</summary>
public sealed record HazardRow(
    string Number, string Title, string Topic, string? ItemCode, HazardSource Source, string UnitName, string ResponsibleName, RiskLevel? Level,
    Controllability? Control, HazardStage Stage, DateOnly FoundOn, int? People, int? Households, DateOnly? NextVisitOn);

/// <summary>A page of the register and the number of all rows.</summary>
public sealed record HazardPageOfRows(IReadOnlyList<HazardRow> Rows, int Total);

/// <summary>A unit to filter by.</summary>
public sealed record UnitOption(Guid Id, string Path, string Name);

/// <summary>The register of hazards in the user's subtree, worst first. It has no column for a person.</summary>
public sealed class ListHazards(PortalContexts contexts, CurrentUser currentUser)
{
    public async Task<HazardPageOfRows> HandleAsync(HazardFilter filter, int page, int size, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.ReadHazards))
        {
            return new HazardPageOfRows([], 0);
        }

        await using var db = contexts.Open(user);
        var hazards = filter.Apply(db.Hazards.AsNoTracking());
        var rows = await hazards
            .OrderBy(h => h.Level == null ? 0 : h.Level == RiskLevel.Red ? 1 : h.Level == RiskLevel.Orange ? 2 : h.Level == RiskLevel.Yellow ? 3 : 4)
            .ThenByDescending(h => h.Controllability).ThenByDescending(h => h.FoundOn).ThenBy(h => h.Id)
            .Skip((page - 1) * size).Take(size)
            .Select(h => new HazardRow(
                h.Number, h.Title, h.Topic, h.ItemCode, h.Source, h.Unit!.Name, h.ResponsibleUnit!.Name, h.Level, h.Controllability, h.Stage, h.FoundOn, h.People, h.Households,
                db.Visits.Where(v => v.HazardId == h.Id && v.DoneOn == null && !v.IsCancelled).OrderBy(v => v.PlannedOn).Select(v => (DateOnly?)v.PlannedOn).FirstOrDefault()))
            .ToListAsync(ct);
        return new HazardPageOfRows(rows, await hazards.CountAsync(ct));
    }

    /// <summary>Units of the user's subtree, in the order of the tree.</summary>
    public async Task<IReadOnlyList<UnitOption>> UnitsAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        return await db.Units.AsNoTracking().Where(u => u.IsActive && u.Path.StartsWith(user.ScopePath))
            .OrderBy(u => u.Ordinal).ThenBy(u => u.Path).Select(u => new UnitOption(u.Id, u.Path, u.Name)).ToListAsync(ct);
    }
}
