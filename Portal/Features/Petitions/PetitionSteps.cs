using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Features.Calendar;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>What every step on a petition shares: right, scope, load, ask the domain, save with history, conflict.</summary>
public sealed partial class PetitionSteps(PortalContexts contexts, CurrentUser currentUser, AccessLog access, WorkCalendars calendars, ChinaTime time, ILogger<PetitionSteps> logger)
{
    /// <summary>Takes the step and saves it when <paramref name="act"/> says yes.</summary>
    /// <returns>The domain's refusal, not-found outside the reader's scope, not-allowed for the role, or conflict.</returns>
    public async Task<Result> TakeAsync(PetitionStep step, Func<PetitionTurn, CancellationToken, Task<Result>> act, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var petition = user.Can(Permission.ReadPetitions) ? await LoadAsync(db, step.Number, ct) : null;
        if (petition is null)
        {
            return await access.DenyAsync(user, step.Action, step.Number, ct);
        }

        if (user.Denies(step.Permission) is not null || !ActsFor(petition, user, step))
        {
            return await access.RefuseAsync(user, step.Action, petition.Id.ToString("N"), ct);
        }

        var version = db.Entry(petition).Property(p => p.Version);
        version.OriginalValue = step.ExpectedVersion ?? petition.Version;
        if (step.ExpectedVersion is { } expected && expected != petition.Version)
        {
            return SecurityRefusals.Conflict;
        }

        var result = await act(new PetitionTurn(db, petition, user, time.Now, time.Today, await calendars.GetAsync(db, ct)), ct);
        if (result.Refusal is { } refusal)
        {
            LogRefused(petition.Id, step.Action, refusal.Code);
            return refusal;
        }

        // A change of a claim or a talk is a change of the petition: its stamp is what tells two writers apart.
        version.IsModified = true;
        db.Action = step.Action;
        return await SaveAsync(db, petition.Id, step.Action, ct);
    }

    /// <summary>A step that needs nothing but the petition itself.</summary>
    public Task<Result> TakeAsync(PetitionStep step, Func<PetitionTurn, Result> act, CancellationToken ct) =>
        TakeAsync(step, (turn, _) => Task.FromResult(act(turn)), ct);

    private static Task<Petition?> LoadAsync(PortalDbContext db, string number, CancellationToken ct) => db.Petitions
        .Include(p => p.RegisteredAtUnit).Include(p => p.HandlingUnit).Include(p => p.Opinion).Include(p => p.ReviewCase).Include(p => p.Intake)
        .Include(p => p.Claims.OrderBy(claim => claim.Ordinal)).Include(p => p.Clocks)
        .Include(p => p.Dispositions.OrderBy(disposition => disposition.Id)).Include(p => p.Contacts)
        .AsSplitQuery()
        .SingleOrDefaultAsync(p => p.Number == number, ct);

    private static bool ActsFor(Petition petition, UserContext user, PetitionStep step) =>
        user.Role is null || (petition.HandlingUnit ?? petition.RegisteredAtUnit)!.Path.StartsWith(user.ScopePath, StringComparison.Ordinal)
        || (step.ByRegistrar && petition.RegisteredAtUnit!.Path.StartsWith(user.ScopePath, StringComparison.Ordinal));

    private async Task<Result> SaveAsync(PortalDbContext db, Guid petitionId, string action, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            if (db.Database.CurrentTransaction is { } transaction)
            {
                await transaction.CommitAsync(ct);
            }

            return Result.Ok;
        }
        catch (DbUpdateConcurrencyException)
        {
            return SecurityRefusals.Conflict;
        }
        catch (Exception fault) when (StoreFault.Is(fault))
        {
            LogNotSaved(fault, petitionId, action);
            return FeatureRefusals.NotSaved;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Petition {PetitionId}: {Action} refused with {RefusalCode}")]
    private partial void LogRefused(Guid petitionId, string action, string refusalCode);

    [LoggerMessage(Level = LogLevel.Error, Message = "Petition {PetitionId}: {Action} could not be saved")]
    private partial void LogNotSaved(Exception fault, Guid petitionId, string action);
}
