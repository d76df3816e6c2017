using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Cooperation;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>Reads what stands on the 协同 tab of one petition.</summary>
public sealed class ReadCooperation(PortalContexts contexts, CurrentUser currentUser)
{
    /// <returns>Null when the petition is out of scope.</returns>
    public async Task<CooperationView?> HandleAsync(string number, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ReadPetitions) is not null)
        {
            return null;
        }

        await using var db = contexts.Open(user);
        var own = await db.Petitions.AsNoTracking().Where(petition => petition.Number == number)
            .Select(petition => new { petition.Id, petition.RepeatOfId, petition.MergedIntoId, Path = petition.HandlingUnit!.Path ?? petition.RegisteredAtUnit!.Path })
            .SingleOrDefaultAsync(ct);
        return own is null ? null : new CooperationView(
            await db.AssistTasks.AsNoTracking().Where(task => task.PetitionId == own.Id).OrderBy(task => task.Id)
                .Select(task => new AssistTaskRow(task.Id, task.Unit!.Name, task.Request, task.DueOn, task.State, task.Answer, task.AnsweredOn, task.Note)).ToListAsync(ct),
            await db.Agreements.AsNoTracking().Where(agreement => agreement.PetitionId == own.Id).OrderBy(agreement => agreement.Id)
                .Select(agreement => new AgreementRow(agreement.Id, agreement.Kind, agreement.SignedOn, agreement.Organisation, agreement.Text, agreement.ConfirmBy, agreement.ConfirmedOn)).ToListAsync(ct),
            await db.Commitments.AsNoTracking().Where(each => each.PetitionId == own.Id).OrderBy(each => each.DueOn).ThenBy(each => each.Id).Select(CommitmentRow.Of).ToListAsync(ct),
            await MatterAsync(db, own.RepeatOfId, MatterLinkKind.Repeat, ct), await MatterAsync(db, own.MergedIntoId, MatterLinkKind.Merged, ct),
            await db.Petitions.AsNoTracking().Where(petition => petition.RepeatOfId == own.Id || petition.MergedIntoId == own.Id).OrderBy(petition => petition.ReceivedOn).ThenBy(petition => petition.Number)
                .Select(petition => new LinkedMatterRow(
                    petition.Number, petition.Subject, petition.ReceivedOn, petition.Status, petition.MergedIntoId == own.Id ? MatterLinkKind.Merged : MatterLinkKind.Repeat)).ToListAsync(ct),
            user.Can(Permission.HandlePetition) && own.Path.StartsWith(user.ScopePath, StringComparison.Ordinal));
    }

    private static async Task<LinkedMatterRow?> MatterAsync(PortalDbContext db, Guid? id, MatterLinkKind kind, CancellationToken ct) => id is null ? null
        : await db.Petitions.AsNoTracking().Where(petition => petition.Id == id)
            .Select(petition => new LinkedMatterRow(petition.Number, petition.Subject, petition.ReceivedOn, petition.Status, kind)).SingleOrDefaultAsync(ct);
}
