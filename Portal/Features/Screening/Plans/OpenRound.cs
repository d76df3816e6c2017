using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Organization;
using Portal.Domain.Screening;
using Portal.Security;

namespace Portal.Features.Screening.Plans;

/// <summary>Opens the round of a plan for one period with a task for each participating unit; the period is unique, so twice is once.</summary>
public sealed partial class OpenRound(PortalContexts contexts, PublishedTemplates templates, ChinaTime time, ILogger<OpenRound> logger)
{
    /// <summary>Opens it today; the units have all their days also when the opening day was slept through.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="nominal">The day that the rhythm names; it gives the period.</param>
    /// <param name="ct">Ends the work.</param>
    /// <returns>The new number; refused when the period has its round already, the plan is stopped, or there is no checklist or unit.</returns>
    public async Task<Result<string>> HandleAsync(Guid planId, DateOnly nominal, CancellationToken ct)
    {
        try
        {
            return await OpenAsync(planId, nominal, ct);
        }
        catch (DbUpdateException) when (!ct.IsCancellationRequested)
        {
            // Two nodes over the turn of a year take different number rows; then the unique key on plan and period decides.
            await using var db = await contexts.OpenAsync(ct);
            if (await db.Plans.AsNoTracking().SingleOrDefaultAsync(plan => plan.Id == planId, ct) is { } plan
                && await NumberOfAsync(db, planId, plan.Rhythm.PeriodOf(nominal), ct) is { } number)
            {
                return ScreeningRefusals.OpenedAlready(number);
            }

            throw;
        }
    }

    private static Task<string?> NumberOfAsync(PortalDbContext db, Guid planId, string period, CancellationToken ct) =>
        db.Rounds.Where(round => round.PlanId == planId && round.Period == period).Select(round => round.Number).SingleOrDefaultAsync(ct);

    private static Task<List<Guid>> UnitsAsync(PortalDbContext db, ScreeningPlan plan, OrgUnit top, CancellationToken ct)
    {
        var kinds = plan.UnitKinds.ToArray();
        return db.Units.Where(unit => unit.IsActive && kinds.Contains(unit.Kind) && unit.Path.StartsWith(top.Path) && unit.Id != top.Id)
            .OrderBy(unit => unit.Path).Select(unit => unit.Id).ToListAsync(ct);
    }

    private async Task<Result<string>> OpenAsync(Guid planId, DateOnly nominal, CancellationToken ct)
    {
        await using var db = await contexts.OpenAsync(ct);
        db.Action = "screening.round.open";
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Plans.Include(plan => plan.Unit).SingleOrDefaultAsync(plan => plan.Id == planId, ct) is not { Unit: { } top } plan)
        {
            return SecurityRefusals.NotFound;
        }

        if (!plan.IsActive)
        {
            return ScreeningRefusals.PlanStopped;
        }

        if (await templates.NewestAsync(db, plan.TemplateName, ct) is not { } templateId)
        {
            return ScreeningRefusals.ChecklistMissing;
        }

        var units = await UnitsAsync(db, plan, top, ct);
        if (units.Count == 0)
        {
            return ScreeningRefusals.NoUnits;
        }

        // Taking the number holds its row until the end, so that a second opener waits here and then sees the first one's round.
        var number = await Numbers.NextAsync(db, $"LC-{OrgUnit.MineCodeOf(top.Path)}-{time.Today.Year}", 3, ct);
        if (await NumberOfAsync(db, planId, plan.Rhythm.PeriodOf(nominal), ct) is { } existing)
        {
            return ScreeningRefusals.OpenedAlready(existing);
        }

        db.Rounds.Add(ScreeningRound.Open(number, plan, nominal, templateId, time.Today, units, time.Now));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        LogOpened(number, units.Count);
        return number;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Screening round {Number} opened with {Units} tasks")]
    private partial void LogOpened(string number, int units);
}
