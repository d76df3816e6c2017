using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Organization;

namespace Portal.Features.Demo;

/// <summary>What a load did.</summary>
/// <param name="IsNew">False when the store held the demo already.</param>
/// <param name="Password">The random password, to be shown once; null when the operator set it or nothing was loaded.</param>
public sealed record DemoLoaded(bool IsNew, string? Password);

/// <summary>Fills an empty store with the demo, in one transaction: all of it or nothing. A second load changes nothing.</summary>
public sealed class LoadDemo(
    IDbContextFactory<PortalDbContext> factory, DemoPassword passwords, IPasswordHasher<PortalUser> hasher, ILookupNormalizer normalizer)
{
    /// <summary>The audit code that marks a store as made by the demo; its line is the first of the chain.</summary>
    public const string Mark = "demo.load";

    private static readonly Refusal s_notEmpty = new("demo.not-empty", "数据库里已有正式数据，不能再载入演示数据。请换一个空的数据目录。");

    /// <returns>Refused when the store holds anything that is not the demo.</returns>
    public async Task<Result<DemoLoaded>> HandleAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        db.Scope = DataScope.All;
        db.Committed = null;
        if (await db.Audit.AnyAsync(entry => entry.Action == Mark, ct))
        {
            return new DemoLoaded(false, null);
        }

        if (await db.Units.AnyAsync(ct) || await db.Users.AnyAsync(ct))
        {
            return s_notEmpty;
        }

        var (password, isRandom) = await passwords.ChooseAsync();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.Actor = Actor.System("演示数据");
        db.Note(Mark, null, "");
        var units = await AddUnitsAsync(db, ct);
        await AddAccountsAsync(db, units, password, ct);
        await transaction.CommitAsync(ct);
        return new DemoLoaded(true, isRandom ? password : null);
    }

    private static async Task<Dictionary<string, OrgUnit>> AddUnitsAsync(PortalDbContext db, CancellationToken ct)
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

    private async Task AddAccountsAsync(PortalDbContext db, Dictionary<string, OrgUnit> units, string password, CancellationToken ct)
    {
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
            db.Users.Add(user);
            db.Note("user.create", user.Id, $"{account.UserName} {account.Role}");
        }

        await db.SaveChangesAsync(ct);
    }
}
