using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Organization;
using Portal.Domain.Screening;
using Portal.Security;

namespace Portal.Features.Screening;

/// <summary>What is asked to make a monthly plan.</summary>
/// <param name="StartsOn">Any day of the first month that counts.</param>
public sealed record MonthlyPlanForm(string Name, Guid? UnitId, int OpensOnDay, int DaysToFill, DateOnly StartsOn);

/// <summary>A plan that was made.</summary>
/// <param name="RoundNumber">The round that was due at once; null when its day is still to come.</param>
public sealed record PlanReceipt(Guid Id, string? RoundNumber);

/// <summary>Makes a monthly screening plan and opens its round when its day has come already.</summary>
public sealed class CreateMonthlyPlan(CurrentUser currentUser, PortalContexts contexts, AccessLog access, OpenRound open, ChinaTime time)
{
    public async Task<Result<PlanReceipt>> HandleAsync(MonthlyPlanForm form, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RunScreening) is not null)
        {
            return await access.RefuseAsync(user, "screening.plan.create", form.UnitId?.ToString() ?? "", ct);
        }

        var saved = await SaveAsync(user, form, ct);
        if (saved is not { IsOk: true, Value: { } plan } || plan.NewestOpening(time.Today) is not { } opening)
        {
            return saved.IsOk ? new PlanReceipt(saved.Value.Id, null) : saved.Refusal;
        }

        var round = await open.HandleAsync(plan.Id, ScreeningPlan.PeriodOf(opening), ct);
        return new PlanReceipt(plan.Id, round.Value);
    }

    private async Task<Result<ScreeningPlan>> SaveAsync(UserContext user, MonthlyPlanForm form, CancellationToken ct)
    {
        var startsOn = new DateOnly(form.StartsOn.Year, form.StartsOn.Month, 1);
        var made = ScreeningPlan.Monthly(form.Name, form.UnitId ?? Guid.Empty, DefaultChecklist.Name, form.OpensOnDay, form.DaysToFill, startsOn, time.Now);
        if (!made.IsOk)
        {
            return made.Refusal;
        }

        await using var db = contexts.Open(user);
        db.Action = "screening.plan.create";
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var isOwn = await db.Units.AnyAsync(
            unit => unit.Id == form.UnitId && (unit.Kind == UnitKind.Mine || unit.Kind == UnitKind.Group) && unit.Path.StartsWith(user.ScopePath), ct);
        if (!isOwn)
        {
            // Given back first: the line on record is written by another connection.
            await transaction.RollbackAsync(ct);
            return await UnitFaultAsync(user, form, ct);
        }

        if (await db.Plans.AnyAsync(plan => plan.IsActive && plan.UnitId == form.UnitId && plan.Name == made.Value.Name, ct))
        {
            return ScreeningRefusals.PlanExists;
        }

        db.Plans.Add(made.Value);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return made;
    }

    private async Task<Refusal> UnitFaultAsync(UserContext user, MonthlyPlanForm form, CancellationToken ct)
    {
        if (form.UnitId is { } unitId)
        {
            await access.DenyAsync(user, "screening.plan.create", unitId.ToString(), ct);
        }

        return ScreeningRefusals.PlanUnitMissing;
    }
}
