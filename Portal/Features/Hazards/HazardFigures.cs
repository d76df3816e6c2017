using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Hazards;
using Portal.Domain.Indicators;
using Portal.Security;

namespace Portal.Features.Hazards;

/// <summary>One hazard at the two ends of a period.</summary>
/// <param name="ResponsibleName">Unit that answers for solving it.</param>
/// <param name="Start">Where it stood when the day before the period ended; null when it was not open then.</param>
/// <param name="End">Where it stood when the period ended; null when it was not open then.</param>
public sealed record HazardStanding(
    string Number, string Title, string ResponsibleName, DateOnly? NextReviewOn, DateOnly? ClosedOn, BoardCell? Start, BoardCell? End);

/// <summary>The hazards of a subtree that were open in a period, with level and controllability as they stood at its ends, for reports.</summary>
public sealed class HazardFigures(PortalContexts contexts, CurrentUser currentUser)
{
    /// <param name="unitPath">Top of the subtree, such as <c>JT/YQ/</c>.</param>
    /// <param name="period">Both ends included.</param>
    /// <param name="ct">Cancels the read.</param>
    public async Task<Result<IReadOnlyList<HazardStanding>>> HandleAsync(string unitPath, Period period, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.ReadHazards) && !user.Can(Permission.ReadReports))
        {
            return SecurityRefusals.NotAllowed;
        }

        await using var db = contexts.Open(user);
        var hazards = await db.Hazards.AsNoTracking().AsSplitQuery()
            .Where(hazard => hazard.Unit!.Path.StartsWith(unitPath) && hazard.FoundOn <= period.To && (hazard.ClosedOn == null || hazard.ClosedOn >= period.From))
            .OrderBy(hazard => hazard.Number)
            .Select(hazard => new
            {
                hazard.Number,
                hazard.Title,
                Responsible = hazard.ResponsibleUnit!.Name,
                hazard.NextReviewOn,
                Track = new HazardTrack(
                    hazard.FoundOn, hazard.ClosedOn,
                    hazard.LevelChanges.OrderBy(change => change.At).ThenBy(change => change.Id).Select(change => new LevelAt(change.At, change.To)).ToList(),
                    hazard.Assessments.OrderBy(assessment => assessment.At).ThenBy(assessment => assessment.Id)
                        .Select(assessment => new ControlAt(assessment.At, assessment.Result)).ToList()),
            })
            .ToListAsync(ct);
        return hazards.ConvertAll(hazard => new HazardStanding(
            hazard.Number, hazard.Title, hazard.Responsible, hazard.NextReviewOn, hazard.Track.ClosedOn,
            CellOn(hazard.Track, period.From.AddDays(-1)), CellOn(hazard.Track, period.To)));
    }

    private static BoardCell? CellOn(HazardTrack track, DateOnly day) => track.CellOn(day, ChinaTime.StartOf(day.AddDays(1)));
}
