using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Accounts.StandIns;
using Portal.Domain.Organization;
using Portal.Security;

namespace Portal.Features.Accounts.StandIns;

/// <summary>One stand-in that runs or is to come.</summary>
/// <param name="MayEnd">Whether the reader may end it.</param>
public sealed record StandInRow(
    Guid Id, string AwayName, string StandInName, string UnitName, string StandInUnitName, DateOnly FromOn, DateOnly ToOn, StandInReason Reason, bool IsRunning, bool MayEnd);

/// <summary>Somebody to choose in the form.</summary>
public sealed record StandInChoice(Guid UserId, string Name, string UnitName);

/// <summary>What is set, and whom the reader may choose.</summary>
/// <param name="Away">Whose work the reader may hand over; only the reader for a cadre.</param>
/// <param name="Colleagues">Everybody in the reader's mine who fills in screening.</param>
public sealed record StandInBoard(Guid ReaderId, IReadOnlyList<StandInRow> Rows, IReadOnlyList<StandInChoice> Away, IReadOnlyList<StandInChoice> Colleagues);

/// <summary>Stand-ins that run or are to come, of the reader and of the reader's units.</summary>
public sealed class ListStandIns(CurrentUser currentUser, PortalContexts contexts, AccessLog access, ChinaTime time)
{
    public async Task<Result<StandInBoard>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!StandInRights.Reads(user))
        {
            return await access.DenyAsync(user, "stand-in.list", "", ct);
        }

        await using var db = contexts.Open(user);
        var today = time.Today;
        var rows = await db.StandIns.AsNoTracking().Where(each => each.EndedAt == null && each.ToOn >= today)
            .OrderBy(each => each.FromOn).ThenBy(each => each.Id)
            .Select(each => new
            {
                each.Id, each.AwayUserId, UnitPath = each.Unit!.Path, UnitName = each.Unit.Name, StandInUnitName = each.StandInUnit!.Name, each.FromOn, each.ToOn, each.Reason,
                AwayName = db.Users.Where(person => person.Id == each.AwayUserId).Select(person => person.DisplayName).First(),
                StandInName = db.Users.Where(person => person.Id == each.StandInUserId).Select(person => person.DisplayName).First(),
            })
            .ToListAsync(ct);
        var fills = StandInRights.Fills;
        var minePath = OrgUnit.MinePathOf(user.UnitPath);
        var colleagues = await db.Users.AsNoTracking().Where(person => !person.IsDisabled && fills.Contains(person.Role) && person.Unit!.Path.StartsWith(minePath))
            .OrderBy(person => person.Unit!.Path).ThenBy(person => person.DisplayName)
            .Select(person => new { person.Id, person.DisplayName, UnitName = person.Unit!.Name, person.Unit.Path }).ToListAsync(ct);
        return new StandInBoard(
            user.Id,
            [.. rows.Select(row => new StandInRow(
                row.Id, row.AwayName, row.StandInName, row.UnitName, row.StandInUnitName, row.FromOn, row.ToOn, row.Reason, row.FromOn <= today,
                StandInRights.MayHandOver(user, row.AwayUserId, row.UnitPath)))],
            [.. colleagues.Where(person => StandInRights.MayHandOver(user, person.Id, person.Path)).Select(person => new StandInChoice(person.Id, person.DisplayName, person.UnitName))],
            [.. colleagues.Select(person => new StandInChoice(person.Id, person.DisplayName, person.UnitName))]);
    }
}
