using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Accounts;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Answering;
using Portal.Security;

namespace Portal.Features.Inquiry;

/// <summary>Finds who takes the second look: somebody with the right to, in whose scope the matter lies, and who had no hand in it.</summary>
internal static class SecondLookers
{
    private static readonly PortalRole[] s_roles = [.. Enum.GetValues<PortalRole>().Where(role => RolePermissions.Allows(role, Permission.RecordSecondLook))];

    /// <returns>The one with the fewest open second looks; null when there is nobody.</returns>
    public static async Task<Guid?> PickAsync(PortalDbContext db, Petition petition, CancellationToken ct)
    {
        var path = (petition.HandlingUnit ?? petition.RegisteredAtUnit!).Path;
        var people = await db.Users.AsNoTracking()
            .Where(user => !user.IsDisabled && s_roles.Contains(user.Role) && path.StartsWith(user.ScopeUnit!.Path))
            .Select(user => new { user.Id, user.UnitId, Open = db.SecondLooks.Count(look => look.AssignedToId == user.Id && look.DoneOn == null) })
            .OrderBy(user => user.Open).ThenBy(user => user.Id).ToListAsync(ct);
        return people.FirstOrDefault(person => !InvolvedPeople.Includes(petition, person.Id, person.UnitId))?.Id;
    }
}
