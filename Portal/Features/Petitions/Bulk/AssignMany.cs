using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;
using Portal.Features.Calendar;
using Portal.Features.Petitions.Papers;
using Portal.Security;

namespace Portal.Features.Petitions.Bulk;

/// <summary>Where many petitions are to go.</summary>
public sealed record BulkOrder(Guid ToUnitId, DateOnly DueOn, string Instruction);

/// <summary>Assigns many petitions to one unit: shows first what will happen to each, then does all that can be done in one transaction.</summary>
public sealed partial class AssignMany(
    PortalContexts contexts, CurrentUser currentUser, AccessLog access, WorkCalendars calendars, PaperIssuer papers, ChinaTime time, ILogger<AssignMany> logger)
{
    public const int MaxRows = 200;

    /// <summary>Every petition that a filter shows, for "all of this list".</summary>
    /// <returns>Refused when there are more than <see cref="MaxRows"/>.</returns>
    public async Task<Result<IReadOnlyList<Guid>>> AllOfAsync(PetitionFilter filter, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.AssignPetition) is not null)
        {
            return await access.RefuseAsync(user, "petition.assign", "", ct);
        }

        await using var db = contexts.Open(user);
        var ids = await db.Petitions.AsNoTracking().In(filter.View, user, time.Today).Matching(filter, db).Ordered(PetitionSort.Due).Select(p => p.Id).Take(MaxRows + 1).ToListAsync(ct);
        return ids.Count > MaxRows ? BulkRefusals.TooMany : ids;
    }

    /// <summary>What would happen; nothing is kept.</summary>
    public async Task<Result<IReadOnlyList<BulkLine>>> PreviewAsync(IReadOnlyCollection<Guid> ids, BulkOrder order, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.AssignPetition) is not null)
        {
            return await access.RefuseAsync(user, "petition.assign", "", ct);
        }

        await using var db = contexts.Open(user);
        var plan = await PlanAsync(db, user, ids, order, ct);
        return plan.IsOk ? new Result<IReadOnlyList<BulkLine>>(plan.Value.Lines, null) : plan.Refusal;
    }

    /// <summary>Assigns those that can be assigned.</summary>
    /// <returns>The id by which it can be taken back, and how many.</returns>
    public async Task<Result<(Guid BulkId, int Assigned)>> HandleAsync(IReadOnlyCollection<Guid> ids, BulkOrder order, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.AssignPetition) is not null)
        {
            return await access.RefuseAsync(user, "petition.assign", "", ct);
        }

        await using var db = contexts.Open(user);
        var plan = await PlanAsync(db, user, ids, order, ct);
        if (!plan.IsOk)
        {
            return plan.Refusal;
        }

        var assigned = plan.Value.Assigned;
        if (assigned.Count == 0)
        {
            return BulkRefusals.Nothing;
        }

        // Rendered before anything is written: the store is not held meanwhile. Whoever was quicker on one of them is found by its stamp.
        foreach (var turn in assigned)
        {
            await papers.IssueAsync(turn, AssignmentLetter.Kind, AssignmentLetter.Title, AssignmentLetter.Of, ct);
        }

        var bulk = new BulkAssignment { Id = Guid.CreateVersion7(time.Now), ByUserId = user.Id, ToUnitId = order.ToUnitId, At = time.Now, PetitionIds = [.. assigned.Select(turn => turn.Petition.Id)] };
        db.BulkAssignments.Add(bulk);
        db.Action = "petition.assign-many";
        db.Note("petition.assign-many", bulk.Id, $"rows={assigned.Count};unit={order.ToUnitId:N}");
        try
        {
            await db.SaveChangesAsync(ct);
            return (bulk.Id, assigned.Count);
        }
        catch (DbUpdateConcurrencyException)
        {
            return SecurityRefusals.Conflict;
        }
        catch (Exception fault) when (StoreFault.Is(fault))
        {
            LogNotSaved(fault, bulk.Id);
            return FeatureRefusals.NotSaved;
        }
    }

    /// <summary>Asks the domain for each one; those it allows are changed in the context, which the caller saves or drops.</summary>
    private async Task<Result<BulkPlan>> PlanAsync(PortalDbContext db, UserContext user, IReadOnlyCollection<Guid> ids, BulkOrder order, CancellationToken ct)
    {
        if (ids.Count is 0 or > MaxRows)
        {
            return ids.Count == 0 ? BulkRefusals.None : BulkRefusals.TooMany;
        }

        if (!await HandlingUnits.In(db, user).AnyAsync(unit => unit.Id == order.ToUnitId, ct))
        {
            return FeatureRefusals.UnitCannotHandle;
        }

        var calendar = await calendars.GetAsync(db, ct);
        var petitions = await db.Petitions.Include(p => p.RegisteredAtUnit).Include(p => p.HandlingUnit).Include(p => p.Clocks).Include(p => p.Claims.OrderBy(claim => claim.Ordinal))
            .Include(p => p.Dispositions.OrderBy(disposition => disposition.Id)).AsSplitQuery().Where(p => ids.Contains(p.Id)).OrderBy(p => p.Number).ToListAsync(ct);
        var lines = petitions.ConvertAll(petition => new BulkLine(petition.Id, petition.Number, petition.Subject, Fault(petition)));
        return new BulkPlan(lines, [.. petitions.Zip(lines).Where(pair => pair.Second.Refusal is null).Select(pair => new PetitionTurn(db, pair.First, user, time.Now, time.Today, calendar))]);

        Refusal? Fault(Petition petition) =>
            user.Role is not null && !(petition.HandlingUnit ?? petition.RegisteredAtUnit)!.Path.StartsWith(user.ScopePath, StringComparison.Ordinal)
                ? SecurityRefusals.NotAllowed
                : TransferRule.Fault(petition, byLeader: false) ?? petition.Assign(order.ToUnitId, order.DueOn, PlainText.Of(order.Instruction), calendar, time.Now, time.Today).Refusal;
    }

    /// <summary>What happens to each, and those that change.</summary>
    private sealed record BulkPlan(IReadOnlyList<BulkLine> Lines, IReadOnlyList<PetitionTurn> Assigned);

    [LoggerMessage(Level = LogLevel.Error, Message = "Assignment of many {BulkId} could not be saved")]
    private partial void LogNotSaved(Exception fault, Guid bulkId);
}
