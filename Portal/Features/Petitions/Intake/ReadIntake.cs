using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions.Deadlines;
using Portal.Domain.Petitions.Intake;
using Portal.Security;

namespace Portal.Features.Petitions.Intake;

/// <summary>What the page of a petition shows about its registration.</summary>
/// <param name="CheckedBy">Who checked the day of receipt; null before.</param>
/// <param name="MayCheck">Whether this reader may check it now.</param>
public sealed record IntakeRow(
    PetitionParty Party, bool IsAnonymous, StatutoryRoute Route, string Judgement, DisputeKind? Dispute, DateOnly? EventOn, bool IsWrittenForThem, string HelpNote,
    DateTimeOffset? ReadBackAt, DateOnly ReceivedOn, DateTimeOffset RegisteredAt, bool AwaitsReceiptCheck, DateTimeOffset? CheckedAt, string? CheckedBy, bool MayCheck);

/// <summary>Reads the registration of a petition in the reader's scope; null when there is none.</summary>
public sealed class ReadIntake(PortalContexts contexts, CurrentUser currentUser)
{
    public async Task<IntakeRow?> HandleAsync(string number, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ReadPetitions) is not null)
        {
            return null;
        }

        await using var db = contexts.Open(user);
        var mayCheck = user.Can(Permission.CheckReceipt);
        return await db.Petitions.AsNoTracking().Where(petition => petition.Number == number && petition.Intake != null)
            .Select(petition => new IntakeRow(
                petition.Intake!.Party, petition.Intake.IsAnonymous, petition.Intake.Route, petition.Intake.Judgement, petition.Intake.Dispute, petition.Intake.EventOn,
                petition.Intake.IsWrittenForThem, petition.Intake.HelpNote, petition.Intake.ReadBackAt, petition.ReceivedOn, petition.RegisteredAt,
                petition.Intake.NeedsReceiptCheck && petition.Intake.ReceiptCheckedAt == null, petition.Intake.ReceiptCheckedAt,
                db.Users.Where(person => person.Id == petition.Intake.ReceiptCheckedById).Select(person => person.DisplayName).FirstOrDefault(),
                mayCheck && petition.Intake.NeedsReceiptCheck && petition.Intake.ReceiptCheckedAt == null && petition.Intake.RegisteredById != user.Id))
            .SingleOrDefaultAsync(ct);
    }
}
