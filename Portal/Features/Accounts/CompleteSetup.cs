using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Accounts;
using Portal.Domain.Organization;
using Portal.Security;

namespace Portal.Features.Accounts;

/// <summary>Uses the one-time link: makes the group, its mine and the first administrator of accounts. Afterwards the link is dead.</summary>
public sealed class CompleteSetup(IDbContextFactory<PortalDbContext> factory, Passwords passwords, ILookupNormalizer normalizer, TimeProvider time)
{
    /// <summary>Code of the root unit.</summary>
    public const string RootCode = "JT";

    /// <summary>Whether the code still opens the setup page.</summary>
    public async Task<bool> IsOpenAsync(string code, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var hash = OfferSetup.HashOf(code);
        return await db.Set<SetupLink>().AnyAsync(link => link.CodeHash == hash && link.UsedAt == null, ct) && !await db.Users.AnyAsync(ct);
    }

    /// <returns>Not found for a wrong, used or replaced code and once an account exists; refused for a name or password that breaks a rule.</returns>
    public async Task<Result> HandleAsync(string code, SetupForm form, CancellationToken ct)
    {
        var (now, hash) = (time.GetUtcNow(), OfferSetup.HashOf(code));
        var user = New(form, now);
        if (!await IsOpenAsync(code, ct))
        {
            return SecurityRefusals.NotFound;
        }

        if (await FaultAsync(form, user) is { } fault)
        {
            return fault;
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        db.Actor = new Actor(user.Id, user.DisplayName);
        db.Action = "setup.done";
        await using var transaction = await db.Database.BeginTransactionAsync(ct);

        // Of two that hold the link, the second waits for this row and then finds it used.
        if (await db.Set<SetupLink>().Where(link => link.CodeHash == hash && link.UsedAt == null).ExecuteUpdateAsync(set => set.SetProperty(link => link.UsedAt, now), ct) == 0)
        {
            return SecurityRefusals.NotFound;
        }

        var group = OrgUnit.Create(Guid.CreateVersion7(now), RootCode, form.GroupName!.Trim(), UnitKind.Group, null);
        var mine = OrgUnit.Create(Guid.CreateVersion7(now), form.MineCode!.Trim(), form.MineName!.Trim(), UnitKind.Mine, group);
        (user.UnitId, user.ScopeUnitId) = (group.Id, group.Id);
        passwords.Set(user, form.Password!);
        db.Units.AddRange(group, mine);
        db.Users.Add(user);
        db.Note("user.create", user.Id, $"{user.UserName} {user.Role}");
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Result.Ok;
    }

    private async Task<Refusal?> FaultAsync(SetupForm form, PortalUser user) =>
        OrgUnit.FirstFault(RootCode, form.GroupName ?? "")
        ?? OrgUnit.FirstFault(form.MineCode?.Trim() ?? "", form.MineName ?? "")
        ?? AccountNames.FirstFault(user.UserName!, user.DisplayName)
        ?? await passwords.FaultAsync(user, form.Password ?? "");

    private PortalUser New(SetupForm form, DateTimeOffset now)
    {
        var userName = form.UserName?.Trim() ?? "";
        return new PortalUser
        {
            Id = Guid.CreateVersion7(now),
            UserName = userName,
            NormalizedUserName = normalizer.NormalizeName(userName),
            DisplayName = form.DisplayName?.Trim() ?? "",
            Role = PortalRole.SecAdmin,
            LockoutEnabled = true,
        };
    }
}
