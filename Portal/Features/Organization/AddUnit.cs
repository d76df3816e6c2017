using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Organization;
using Portal.Security;

namespace Portal.Features.Organization;

/// <summary>What is asked to add a unit.</summary>
public sealed record UnitForm(Guid? ParentId, string Code, string Name, UnitKind? Kind);

/// <summary>Adds a unit under another one.</summary>
public sealed class AddUnit(CurrentUser currentUser, PortalContexts contexts, AccessLog access, TimeProvider time)
{
    private const int MaxPath = 200;

    public async Task<Result<Guid>> HandleAsync(UnitForm form, CancellationToken ct)
    {
        var admin = await currentUser.GetAsync(ct);
        if (admin.Denies(Permission.ManageUsers) is not null)
        {
            return await access.RefuseAsync(admin, "unit.create", form.Code, ct);
        }

        if (form.Kind is not { } kind || kind == UnitKind.Group)
        {
            return OrgUnitRefusals.KindMissing;
        }

        if (OrgUnit.FirstFault(form.Code, form.Name) is { } fault)
        {
            return fault;
        }

        await using var db = contexts.Open(admin);
        db.Action = "unit.create";
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Units.AsNoTracking().SingleOrDefaultAsync(unit => unit.Id == form.ParentId && unit.IsActive, ct) is not { } parent)
        {
            return OrgUnitRefusals.ParentMissing;
        }

        var ordinal = await db.Units.Where(unit => unit.ParentId == parent.Id).Select(unit => (int?)unit.Ordinal).MaxAsync(ct) ?? 0;
        var made = OrgUnit.Create(Guid.CreateVersion7(time.GetUtcNow()), form.Code, form.Name.Trim(), kind, parent, ordinal + 1);
        if (made.Path.Length > MaxPath)
        {
            return OrgUnitRefusals.TooDeep;
        }

        if (await db.Units.AnyAsync(unit => unit.Path == made.Path, ct))
        {
            return OrgUnitRefusals.CodeTaken;
        }

        db.Units.Add(made);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return made.Id;
    }
}
