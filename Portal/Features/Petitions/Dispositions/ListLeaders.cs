using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Accounts;
using Portal.Security;

namespace Portal.Features.Petitions.Dispositions;

/// <summary>One leader to whom a petition may be submitted.</summary>
public sealed record LeaderRow(Guid Id, string Name, Guid UnitId);

/// <summary>The leaders who oversee the reader's unit.</summary>
public sealed class ListLeaders(PortalContexts contexts, CurrentUser currentUser)
{
    public async Task<IReadOnlyList<LeaderRow>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.SubmitToLeader) is not null)
        {
            return [];
        }

        await using var db = contexts.Open(user);
        return await Of(db, user).ToListAsync(ct);
    }

    internal static IQueryable<LeaderRow> Of(PortalDbContext db, UserContext user)
    {
        var unit = user.UnitPath;
        return db.Users.AsNoTracking()
            .Where(leader => leader.Role == PortalRole.Leader && !leader.IsDisabled && unit.StartsWith(leader.ScopeUnit!.Path))
            .OrderBy(leader => leader.DisplayName).ThenBy(leader => leader.Id)
            .Select(leader => new LeaderRow(leader.Id, leader.DisplayName, leader.UnitId));
    }
}
