using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Indicators;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>Commitments whose day fell into a period, for the report.</summary>
/// <param name="Due">How many fell due, withdrawn ones left out.</param>
/// <param name="InTime">Of these, kept on or before their day.</param>
/// <param name="Late">Of these, kept after their day.</param>
/// <param name="Moved">Of these, how many had been moved to a later day before.</param>
/// <param name="Broken">Not kept although their day has passed, the oldest first.</param>
public sealed record CommitmentFigure(int Due, int InTime, int Late, int Moved, IReadOnlyList<CommitmentRow> Broken);

/// <summary>Figures of the register for a period and a subtree; broken promises are named by number and unit, never by person.</summary>
public sealed class CommitmentFigures(PortalContexts contexts, CurrentUser currentUser, ChinaTime time)
{
    /// <param name="period">In which they fall due.</param>
    /// <param name="unitPath">Subtree of the units that have to keep them.</param>
    /// <param name="ct">Cancels the read.</param>
    /// <returns>Refused for those who do not read petitions.</returns>
    public async Task<Result<CommitmentFigure>> HandleAsync(Period period, string unitPath, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ReadPetitions) is { } refusal)
        {
            return refusal;
        }

        await using var db = contexts.Open(user);
        var (from, to, today) = (period.From, period.To, time.Today);
        var rows = await db.Commitments.AsNoTracking()
            .Where(each => each.CancelledOn == null && each.DueOn >= from && each.DueOn <= to && each.Unit!.Path.StartsWith(unitPath))
            .OrderBy(each => each.DueOn).ThenBy(each => each.Id).Select(CommitmentRow.Of).ToListAsync(ct);
        return new CommitmentFigure(
            rows.Count, rows.Count(row => row.FulfilledOn <= row.DueOn), rows.Count(row => row.FulfilledOn > row.DueOn), rows.Count(row => row.DueOn > row.FirstDueOn),
            [.. rows.Where(row => row.IsOpen && row.IsBroken(today))]);
    }
}
