using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.History;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>Saves a step on a part that has a stamp of its own, for units that do not reach the petition itself.</summary>
internal static class PartSaving
{
    /// <param name="expectedVersion">What the writer had before them; null for a step that cannot overwrite anyone's text.</param>
    public static async Task<Result> SaveStepAsync<T>(this PortalDbContext db, T part, Guid? expectedVersion, string action, Func<Result> act, CancellationToken ct)
        where T : class, IVersioned
    {
        if (expectedVersion is { } expected && expected != part.Version)
        {
            return SecurityRefusals.Conflict;
        }

        var result = act();
        if (!result.IsOk)
        {
            return result;
        }

        db.Action = action;
        try
        {
            await db.SaveChangesAsync(ct);
            return Result.Ok;
        }
        catch (DbUpdateConcurrencyException)
        {
            return SecurityRefusals.Conflict;
        }
        catch (Exception fault) when (StoreFault.Is(fault))
        {
            return FeatureRefusals.NotSaved;
        }
    }
}
