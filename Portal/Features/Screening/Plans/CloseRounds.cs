using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Jobs;
using Portal.Security;

namespace Portal.Features.Screening.Plans;

/// <summary>Closes each round that is settled or long over, once, but never while a unit still has days to correct; it may run twice, late or on two nodes.</summary>
public sealed class CloseRounds(CurrentUser currentUser, PortalContexts contexts, ChinaTime time) : IPortalJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        currentUser.BindSystem("排查关轮");
        await using var db = await contexts.OpenAsync(ct);
        db.Action = "screening.round.close";
        await using var transaction = await db.Database.BeginTransactionAsync(ct);

        // Held until the end: a second node waits here and then finds the rounds closed.
        await db.Rounds.Where(round => round.ClosedOn == null).ExecuteUpdateAsync(round => round.SetProperty(r => r.DueOn, r => r.DueOn), ct);
        var today = time.Today;
        var running = await db.Rounds.Where(round => round.ClosedOn == null && !round.Tasks.Any(task => task.CorrectBy >= today))
            .Select(round => new { Round = round, IsSettled = round.Tasks.All(task => task.ApprovedAt != null) }).ToListAsync(ct);
        foreach (var each in running)
        {
            _ = each.Round.CloseIfOver(each.IsSettled, today);
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
