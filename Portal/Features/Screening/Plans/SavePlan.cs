using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Organization;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Plans;
using Portal.Features.Calendar;
using Portal.Security;

namespace Portal.Features.Screening.Plans;

/// <summary>A plan that is to be changed, as the reader saw it.</summary>
public sealed record PlanKey(Guid Id, Guid Version);

/// <summary>A plan that was saved.</summary>
/// <param name="RoundNumber">The round that was due at once; null when its day is still to come or it has one.</param>
public sealed record PlanReceipt(Guid Id, string? RoundNumber);

/// <summary>Makes or changes a screening plan and opens its round when its day has come already.</summary>
public sealed class SavePlan(
    CurrentUser currentUser, PortalContexts contexts, AccessLog access, PublishedTemplates templates, OpenRound open, WorkCalendars calendars, ICronDays cron, ChinaTime time)
{
    /// <param name="changed">Null makes a new plan.</param>
    /// <param name="form">The settings.</param>
    /// <param name="ct">Ends the work.</param>
    /// <returns>Refused for faults of the form, a unit outside the subtree, an unknown checklist, a second active plan of the name, or when somebody else saved meanwhile.</returns>
    public async Task<Result<PlanReceipt>> HandleAsync(PlanKey? changed, NewScreeningPlan form, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RunScreening) is not null)
        {
            return await access.RefuseAsync(user, StepOf(changed), changed?.Id.ToString() ?? "", ct);
        }

        var saved = await SaveAsync(user, changed, form, ct);
        if (!saved.IsOk)
        {
            return saved.Refusal;
        }

        var plan = saved.Value;
        if (!plan.IsActive || plan.Schedule.Newest(time.Today, await calendars.GetAsync(ct), cron) is not { } opening)
        {
            return new PlanReceipt(plan.Id, null);
        }

        var round = await open.HandleAsync(plan.Id, opening.Nominal, ct);
        return new PlanReceipt(plan.Id, round.Value);
    }

    private static string StepOf(PlanKey? changed) => changed is null ? "screening.plan.create" : "screening.plan.change";

    private async Task<Result<ScreeningPlan>> SaveAsync(UserContext user, PlanKey? changed, NewScreeningPlan form, CancellationToken ct)
    {
        await using var db = contexts.Open(user);
        db.Action = StepOf(changed);
        var old = changed is null ? null : await db.Plans.SingleOrDefaultAsync(plan => plan.Id == changed.Id, ct);
        if (changed is not null && old is null)
        {
            return await access.DenyAsync(user, StepOf(changed), changed.Id.ToString(), ct);
        }

        if (await PlaceFaultAsync(db, user, old, form, ct) is { } misplaced)
        {
            return misplaced;
        }

        var made = old is null ? ScreeningPlan.Make(Guid.CreateVersion7(time.Now), form, cron) : Changed(old, form);
        if (!made.IsOk)
        {
            return made.Refusal;
        }

        var plan = made.Value;
        if (plan.IsActive && await db.Plans.AnyAsync(other => other.IsActive && other.UnitId == plan.UnitId && other.Name == plan.Name && other.Id != plan.Id, ct))
        {
            return ScreeningRefusals.PlanExists;
        }

        return await WriteAsync(db, plan, changed, ct);
    }

    private Result<ScreeningPlan> Changed(ScreeningPlan plan, NewScreeningPlan form) => plan.Change(form, cron, time.Today) is { IsOk: false } refused ? refused.Refusal : plan;

    private async Task<Refusal?> PlaceFaultAsync(PortalDbContext db, UserContext user, ScreeningPlan? old, NewScreeningPlan form, CancellationToken ct)
    {
        var unitId = old?.UnitId ?? form.UnitId;
        var isOwn = await db.Units.AnyAsync(
            unit => unit.Id == unitId && (unit.Kind == UnitKind.Mine || unit.Kind == UnitKind.Group) && unit.Path.StartsWith(user.ScopePath), ct);
        if (!isOwn)
        {
            if (unitId != Guid.Empty)
            {
                await access.DenyAsync(user, "screening.plan.create", unitId.ToString(), ct);
            }

            return ScreeningRefusals.PlanUnitMissing;
        }

        return await templates.NewestAsync(db, form.TemplateName, ct) is null ? PlanRefusals.TemplateUnknown : null;
    }

    private static async Task<Result<ScreeningPlan>> WriteAsync(PortalDbContext db, ScreeningPlan plan, PlanKey? changed, CancellationToken ct)
    {
        if (changed is null)
        {
            db.Plans.Add(plan);
        }
        else
        {
            db.Entry(plan).Property(p => p.Version).OriginalValue = changed.Version;
        }

        try
        {
            await db.SaveChangesAsync(ct);
            return plan;
        }
        catch (DbUpdateConcurrencyException)
        {
            return SecurityRefusals.Conflict;
        }
    }
}
