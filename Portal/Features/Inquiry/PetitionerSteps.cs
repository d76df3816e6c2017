using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Security;

namespace Portal.Features.Inquiry;

/// <summary>What every step of a petitioner shares: the pass, the one petition, one writer at a time, save with history.</summary>
public sealed class PetitionerSteps(PetitionerContexts contexts, ChinaTime time)
{
    /// <returns>The refusal of <paramref name="act"/>, or that the pass no longer opens the petition.</returns>
    public async Task<Result> TakeAsync(InquiryPass pass, string action, Func<PetitionerTurn, CancellationToken, Task<Result>> act, CancellationToken ct)
    {
        await using var db = contexts.Open(pass);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);

        // Also what makes two sendings of one form come one after the other: the second finds the first.
        await db.LockMessagesAsync(ct);
        var petition = await db.Petitions.Include(p => p.RegisteredAtUnit).Include(p => p.HandlingUnit).Include(p => p.Opinion).Include(p => p.ReviewCase)
            .Include(p => p.Clocks).Include(p => p.Contacts).AsSplitQuery().SingleOrDefaultAsync(p => p.Number == pass.Number, ct);
        if (petition is null || !pass.Opens(petition.QueryCodeHash))
        {
            return InquiryRefusals.Over;
        }

        var messages = await db.PetitionerMessages.AsNoTracking().Where(message => message.PetitionId == petition.Id).ToListAsync(ct);
        var result = await act(new PetitionerTurn(db, petition, messages, time.Now, time.Today), ct);
        if (result.IsOk)
        {
            db.Action = action;
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
        }

        return result;
    }
}
