using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Accounts;
using Portal.Security;

namespace Portal.Features.Accounts;

/// <summary>Makes an account with one role, one post and one subtree that it may see.</summary>
public sealed class CreateUser(
    CurrentUser currentUser, PortalContexts contexts, AccessLog access, Passwords passwords, ILookupNormalizer normalizer, TimeProvider time)
{
    public async Task<Result<AccountReceipt>> HandleAsync(AccountForm form, CancellationToken ct)
    {
        var admin = await currentUser.GetAsync(ct);
        if (admin.Denies(Permission.ManageUsers) is not null)
        {
            return await access.RefuseAsync(admin, "user.create", form.UserName, ct);
        }

        await using var db = contexts.Open(admin);
        var user = New(form);
        var password = form.Password.Length > 0 ? form.Password : Passwords.Random();
        var fault = AccountNames.FirstFault(form.UserName, form.DisplayName) ?? await FaultAsync(db, form, user, ct) ?? await passwords.FaultAsync(user, password);
        if (fault is not null)
        {
            return fault;
        }

        passwords.Set(user, password);
        db.Users.Add(user);
        db.Note("user.create", user.Id, $"{user.UserName} {user.Role}");
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException) when (!ct.IsCancellationRequested)
        {
            // Another administrator took the name between the question and the save: the unique index says so.
            await using var again = contexts.Open(admin);
            if (!await again.Users.AnyAsync(u => u.NormalizedUserName == user.NormalizedUserName, ct))
            {
                throw;
            }

            return AccountRefusals.UserNameTaken;
        }

        return new AccountReceipt(user.Id, form.UserName, form.Password.Length > 0 ? null : password);
    }

    private static async Task<Refusal?> FaultAsync(PortalDbContext db, AccountForm form, PortalUser user, CancellationToken ct)
    {
        var places = await db.Units.AsNoTracking().Where(unit => unit.IsActive && (unit.Id == form.UnitId || unit.Id == form.ScopeUnitId))
            .ToDictionaryAsync(unit => unit.Id, unit => (unit.Path, unit.Id), ct);
        (string, Guid)? Place(Guid? id) => id is { } known && places.TryGetValue(known, out var place) ? place : null;
        return AccountPlacement.Fault(form.Role, Place(form.UnitId), Place(form.ScopeUnitId))
            ?? (await db.Users.AnyAsync(u => u.NormalizedUserName == user.NormalizedUserName, ct) ? AccountRefusals.UserNameTaken : null);
    }

    private PortalUser New(AccountForm form) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        UserName = form.UserName,
        NormalizedUserName = normalizer.NormalizeName(form.UserName),
        DisplayName = form.DisplayName.Trim(),
        Role = form.Role,
        UnitId = form.UnitId ?? Guid.Empty,
        ScopeUnitId = form.ScopeUnitId ?? Guid.Empty,
        LockoutEnabled = true,
    };
}
