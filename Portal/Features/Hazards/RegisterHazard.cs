using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Hazards;
using Portal.Domain.Organization;
using Portal.Features.Screening.Lessons;
using Portal.Security;

namespace Portal.Features.Hazards;

/// <summary>A hazard that is registered.</summary>
public sealed record HazardReceipt(Guid Id, string Number);

/// <summary>Registers a matter that was found; the same client-made id twice is one hazard.</summary>
public sealed class RegisterHazard(CurrentUser currentUser, PortalContexts contexts, AccessLog access, RaiseRepeatSignals repeats, ChinaTime time)
{
    public async Task<Result<HazardReceipt>> HandleAsync(NewHazard form, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RegisterHazard) is not null)
        {
            return await access.RefuseAsync(user, "hazard.register", form.UnitId.ToString(), ct);
        }

        // A stand-in finds things with the checklist of the other unit in hand, not beyond it.
        var handedOver = form.ScreeningTaskId is null ? [] : user.HandedOverUnits;
        await using var db = contexts.Open(user.For(form.UnitId));
        db.Action = "hazard.register";
        var path = await db.Units.Where(unit => unit.Id == form.UnitId && (unit.Path.StartsWith(user.ScopePath) || handedOver.Contains(unit.Id))).Select(unit => unit.Path).SingleOrDefaultAsync(ct);
        if (path is null)
        {
            return await access.DenyAsync(user, "hazard.register", form.UnitId.ToString(), ct);
        }

        if (await LinkFaultAsync(db, user, form, ct) is { } fault)
        {
            return fault;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);

        // Taking the number holds its row until the end, so that a repeated tap waits here and then finds the first one's hazard.
        var number = await Numbers.NextAsync(db, $"PC-{OrgUnit.MineCodeOf(path)}-{time.Today.Year}", 5, ct);
        if (form.Id is { } id && await db.Hazards.Where(hazard => hazard.Id == id).Select(hazard => hazard.Number).SingleOrDefaultAsync(ct) is { } existing)
        {
            return new HazardReceipt(id, existing);
        }

        var hazard = Hazard.Register(number, form, time.Now);
        if (!hazard.IsOk)
        {
            return hazard.Refusal;
        }

        db.Hazards.Add(hazard.Value);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        if (form.ItemCode is { } item)
        {
            await repeats.HandleAsync(path, item, ct);
        }

        return new HazardReceipt(hazard.Value.Id, hazard.Value.Number);
    }

    /// <summary>What the form points to must lie where the user may read; a pointer elsewhere goes on record and is refused at its field.</summary>
    private async Task<Refusal?> LinkFaultAsync(PortalDbContext db, UserContext user, NewHazard form, CancellationToken ct)
    {
        var (target, fault) =
            form.ResponsibleUnitId is { } unitId && !await db.Units.AnyAsync(unit => unit.Id == unitId && unit.IsActive && unit.Path.StartsWith(user.ScopePath), ct)
                ? (unitId, HazardRefusals.ResponsibleUnknown)
            : form.PetitionId is { } petitionId && !(user.Can(Permission.ReadPetitions) && await db.Petitions.AnyAsync(petition => petition.Id == petitionId, ct))
                ? (petitionId, HazardRefusals.PetitionUnknown)
            : form.ScreeningTaskId is { } taskId && !await db.Tasks.AnyAsync(task => task.Id == taskId, ct)
                ? (taskId, HazardRefusals.TaskUnknown)
            : (Guid.Empty, (Refusal?)null);
        if (fault is not null)
        {
            await access.DenyAsync(user, "hazard.register", target.ToString(), ct);
        }

        return fault;
    }
}
