using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions.Answering;
using Portal.Security;

namespace Portal.Features.Petitions.Answering;

/// <summary>What one mine has made public.</summary>
public sealed record GuideRow(Guid UnitId, string Unit, GuideText Text, DateTimeOffset? ChangedAt, Guid Version);

/// <summary>Reads the published channels and hours: for everybody, and for the person who keeps them.</summary>
public sealed class ReadGuides(IDbContextFactory<PortalDbContext> factory, CurrentUser currentUser)
{
    /// <summary>What is published, without signing in; mines that have published nothing are not among it.</summary>
    public async Task<IReadOnlyList<GuideRow>> PublicAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var guides = await db.Guides.AsNoTracking().Join(db.Units, guide => guide.UnitId, unit => unit.Id, (guide, unit) => new { guide, unit.Name, unit.Path })
            .OrderBy(row => row.Path).ToListAsync(ct);
        return [.. guides.Where(row => !row.guide.Text.IsEmpty).Select(row => new GuideRow(row.guide.UnitId, row.Name, row.guide.Text, row.guide.ChangedAt, row.guide.Version))];
    }

    /// <summary>What the reader's own mine has published, to be edited.</summary>
    public async Task<Result<GuideRow>> OwnAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.PublishGuide) is { } refusal)
        {
            return refusal;
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        var guide = await db.Guides.AsNoTracking().SingleOrDefaultAsync(g => g.UnitId == user.ScopeUnitId, ct);
        var unit = await db.Units.AsNoTracking().Where(u => u.Id == user.ScopeUnitId).Select(u => u.Name).SingleAsync(ct);
        return new GuideRow(user.ScopeUnitId, unit, guide?.Text ?? GuideText.Empty, guide?.ChangedAt, guide?.Version ?? Guid.Empty);
    }
}
