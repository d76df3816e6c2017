using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;
using Portal.Security;

namespace Portal.Features.Petitions.Deadlines;

/// <summary>Reads what was asked and decided about the deadlines of a petition in the reader's scope.</summary>
public sealed class ReadDeadlines(PortalContexts contexts, CurrentUser currentUser, AccessLog access)
{
    public async Task<Result<DeadlineView>> HandleAsync(string number, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var seen = user.Can(Permission.ReadPetitions)
            ? await db.Petitions.AsNoTracking().Where(p => p.Number == number).Select(p => new
            {
                p.Id, p.RepeatOfId, Transfers = p.Dispositions.AsQueryable().Count(TransferRule.IsTransfer), WasAsked = p.Extensions.Any() || p.Objections.Any(),
            }).SingleOrDefaultAsync(ct)
            : null;
        return seen is null ? await access.DenyAsync(user, "petition.read", number, ct)
            : seen.WasAsked ? await AskedAsync(db, seen.Id, user, ct)
            : new DeadlineView(seen.Transfers, seen.RepeatOfId is not null, [], [], false, false);
    }

    /// <summary>With the extensions and objections, which few petitions have.</summary>
    private static async Task<DeadlineView> AskedAsync(PortalDbContext db, Guid id, UserContext user, CancellationToken ct)
    {
        var petition = await db.Petitions.AsNoTracking().Include(p => p.Dispositions).Include(p => p.Extensions).Include(p => p.Objections)
            .Include(p => p.HandlingUnit).Include(p => p.RegisteredAtUnit).AsSplitQuery().SingleAsync(p => p.Id == id, ct);
        var people = petition.Extensions.SelectMany(each => new[] { each.AskedById, each.DecidedById ?? Guid.Empty })
            .Concat(petition.Objections.SelectMany(each => new[] { each.FiledById, each.DecidedById ?? Guid.Empty })).Distinct().ToList();
        var names = people.Count == 0 ? [] : await db.Users.AsNoTracking().Where(each => people.Contains(each.Id)).ToDictionaryAsync(each => each.Id, each => each.DisplayName, ct);
        var unitIds = petition.Objections.Select(each => each.ByUnitId).Distinct().ToList();
        var units = unitIds.Count == 0 ? [] : await db.Units.AsNoTracking().Where(unit => unitIds.Contains(unit.Id)).ToDictionaryAsync(unit => unit.Id, unit => unit.Name, ct);
        var acts = user.Role is null || (petition.HandlingUnit ?? petition.RegisteredAtUnit)!.Path.StartsWith(user.ScopePath, StringComparison.Ordinal);
        return new DeadlineView(
            TransferRule.Count(petition),
            petition.IsRepeat,
            [.. petition.Extensions.OrderBy(each => each.Id).Select(each => new ExtensionRow(
                each.Id, each.Days, each.Reason, NameOf(each.AskedById), each.AskedAt, each.DecidedAt is null ? null : each.IsApproved, NameOf(each.DecidedById), each.DecidedAt, each.Note))],
            [.. petition.Objections.OrderBy(each => each.Id).Select(each => new ObjectionRow(
                each.Id, units.GetValueOrDefault(each.ByUnitId, ""), each.Reason, NameOf(each.FiledById), each.FiledAt, each.DecidedAt is null ? null : each.IsAgreed,
                NameOf(each.DecidedById), each.DecidedAt, each.Note))],
            acts && user.Can(Permission.ApproveExtension) && ExtensionRule.Open(petition) is { } extension && extension.AskedById != user.Id,
            acts && user.Can(Permission.AssignPetition) && petition.Status == PetitionStatus.Assigned && ObjectionRule.Open(petition) is { } objection && objection.FiledById != user.Id);

        string NameOf(Guid? userId) => userId is { } id ? names.GetValueOrDefault(id, "") : "";
    }
}
