using Microsoft.AspNetCore.Identity;
using Portal.Data;
using Portal.Domain.Organization;

namespace Portal.Features.Demo;

/// <summary>Puts the invented units and accounts into the store.</summary>
public sealed class DemoPeople(IPasswordHasher<PortalUser> hasher, ILookupNormalizer normalizer)
{
    /// <returns>The units by their path.</returns>
    public static async Task<IReadOnlyDictionary<string, OrgUnit>> AddUnitsAsync(PortalDbContext db, CancellationToken ct)
    {
        db.Action = "unit.create";
        var made = new Dictionary<string, OrgUnit>();
        foreach (var (unit, ordinal) in DemoUnits.All.Select((unit, index) => (unit, index)))
        {
            made[unit.Path] = OrgUnit.Create(Guid.CreateVersion7(db.Time.GetUtcNow()), unit.Code, unit.Name, unit.Kind, made.GetValueOrDefault(unit.Parent), ordinal);
        }

        db.Units.AddRange(made.Values);
        await db.SaveChangesAsync(ct);
        return made;
    }

    /// <returns>The accounts by their user name.</returns>
    public async Task<IReadOnlyDictionary<string, PortalUser>> AddAccountsAsync(
        PortalDbContext db, IReadOnlyDictionary<string, OrgUnit> units, string password, CancellationToken ct)
    {
        var made = new Dictionary<string, PortalUser>();
        foreach (var account in DemoAccounts.All)
        {
            var user = new PortalUser
            {
                Id = Guid.CreateVersion7(db.Time.GetUtcNow()),
                UserName = account.UserName,
                NormalizedUserName = normalizer.NormalizeName(account.UserName),
                Email = $"{account.UserName}@example.invalid",
                NormalizedEmail = normalizer.NormalizeEmail($"{account.UserName}@example.invalid"),
                DisplayName = account.DisplayName,
                Role = account.Role,
                UnitId = units[account.Unit].Id,
                ScopeUnitId = units[account.Scope].Id,
                LockoutEnabled = true,
                SecurityStamp = Guid.NewGuid().ToString("N"),
            };
            user.PasswordHash = hasher.HashPassword(user, password);
            made[account.UserName] = user;
            db.Note("user.create", user.Id, $"{account.UserName} {account.Role}");
        }

        db.Users.AddRange(made.Values);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        return made;
    }
}
