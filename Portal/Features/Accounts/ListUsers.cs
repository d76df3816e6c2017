using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Accounts;
using Portal.Security;

namespace Portal.Features.Accounts;

/// <summary>One account in the list.</summary>
/// <param name="LockedUntil">Null when it is not locked by wrong passwords.</param>
public sealed record UserRow(
    Guid Id, string UserName, string DisplayName, PortalRole Role, Guid UnitId, string UnitName, Guid ScopeUnitId, string ScopeName, bool IsDisabled, DateTimeOffset? LockedUntil);

/// <summary>Which accounts to list.</summary>
/// <param name="Search">Part of a user name, display name or unit name.</param>
public sealed record UserFilter(string? Search = null, PortalRole? Role = null, int Page = 1, int Size = 20);

/// <summary>A page of accounts.</summary>
public sealed record UserListing(IReadOnlyList<UserRow> Rows, int Total);

/// <summary>Lists the accounts for the administrator of accounts.</summary>
public sealed class ListUsers(CurrentUser currentUser, PortalContexts contexts, AccessLog access, TimeProvider time)
{
    public async Task<Result<UserListing>> HandleAsync(UserFilter filter, CancellationToken ct)
    {
        var admin = await currentUser.GetAsync(ct);
        if (admin.Denies(Permission.ManageUsers) is not null)
        {
            return await access.RefuseAsync(admin, "user.list", "", ct);
        }

        await using var db = contexts.Open(admin);
        var users = db.Users.AsNoTracking();
        if (filter.Role is { } role)
        {
            users = users.Where(user => user.Role == role);
        }

        if (!string.IsNullOrWhiteSpace(filter.Search))
        {
            var word = filter.Search.Trim();
            users = users.Where(user => user.UserName!.Contains(word) || user.DisplayName.Contains(word) || user.Unit!.Name.Contains(word));
        }

        var now = time.GetUtcNow();
        var total = await users.CountAsync(ct);
        var rows = await users.OrderBy(user => user.Unit!.Path).ThenBy(user => user.UserName)
            .Skip((filter.Page - 1) * filter.Size).Take(filter.Size)
            .Select(user => new UserRow(
                user.Id, user.UserName!, user.DisplayName, user.Role, user.UnitId, user.Unit!.Name, user.ScopeUnitId, user.ScopeUnit!.Name, user.IsDisabled,
                user.LockoutEnd > now ? user.LockoutEnd : null))
            .ToListAsync(ct);
        return new UserListing(rows, total);
    }
}
