using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Hazards;
using Portal.Security;

namespace Portal.Features.Hazards;

/// <summary>Adds a five-factor assessment to a hazard.</summary>
public sealed class AssessControllability(PortalContexts contexts, CurrentUser currentUser, AccessLog access, ChinaTime time)
{
    /// <param name="version">The state that the officer saw; another one is a conflict.</param>
    public async Task<Result> HandleAsync(string number, ControllabilityFactors factors, DateOnly nextReviewOn, Guid version, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.AssessHazard))
        {
            return await access.RefuseAsync(user, "hazard.assess", number, ct);
        }

        await using var db = contexts.Open(user);
        db.Action = "hazard.assess";
        var hazard = await db.Hazards.Include(h => h.Assessments).SingleOrDefaultAsync(h => h.Number == number, ct);
        if (hazard is null)
        {
            return await access.DenyAsync(user, "hazard.assess", number, ct);
        }

        db.Entry(hazard).Property(h => h.Version).OriginalValue = version;
        if (hazard.Assess(factors, nextReviewOn, user.Id, time.Now, time.Today) is { IsOk: false } refused)
        {
            return refused;
        }

        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return SecurityRefusals.Conflict;
        }

        return Result.Ok;
    }
}
