using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Organization;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Intake;
using Portal.Features.Calendar;
using Portal.Features.Inquiry;
using Portal.Features.Petitions.Attachments;
using Portal.Features.Petitions.Cooperation;
using Portal.Features.Petitions.Papers;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Registers a petition: number, query code, sealed identity, receipt and the 15-day clock in one transaction.</summary>
public sealed partial class RegisterPetition(
    PortalContexts contexts, CurrentUser currentUser, AccessLog access, WorkCalendars calendars, ChinaTime time, SealedIdentities identities, PetitionerHashes hashes, PaperIssuer papers, ReceiptTickets tickets, KeepAttachment attachments,
    IOptions<InquiryOptions> inquiry, ILogger<RegisterPetition> logger)
{
    /// <param name="formId">Made when the form was opened; the same id registers once, however often it is sent.</param>
    /// <param name="form">What was filled in; the number of representatives is that of the named petitioners.</param>
    /// <param name="petitioners">Whom to answer; rows that are empty count for nothing.</param>
    public async Task<RegisterOutcome> HandleAsync(Guid formId, NewPetition form, IReadOnlyList<Petitioner> petitioners, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RegisterPetition) is not null)
        {
            return RegisterOutcome.Refused(await access.RefuseAsync(user, "petition.register", "", ct));
        }

        var named = petitioners.Select(PetitionerText.Of).Where(petitioner => !petitioner.IsEmpty).ToList();
        form = await WithProofAsync(user, formId, Clean(form) with { Representatives = named.Count }, ct);
        var faults = PetitionIntake.Faults(form, time.Today).Concat(named.Select(petitioner => petitioner.FirstFault()).OfType<Refusal>()).ToList();
        if (faults.Count > 0)
        {
            return RegisterOutcome.Refused(faults);
        }

        try
        {
            return await SaveAsync(user, formId, form, named, ct);
        }
        catch (Exception fault) when (StoreFault.Is(fault))
        {
            LogNotSaved(fault, formId);
            return RegisterOutcome.Refused(FeatureRefusals.NotSaved);
        }
    }

    /// <summary>Whether the day of receipt is proved is asked of the store, not of the form.</summary>
    private async Task<NewPetition> WithProofAsync(UserContext user, Guid formId, NewPetition form, CancellationToken ct)
    {
        await using var db = contexts.Open(user);
        return form with { Intake = form.Intake with { HasReceiptProof = await KeepAttachment.Staged(db, formId, user.Id).AnyAsync(ct) } };
    }

    private async Task<RegisterOutcome> SaveAsync(UserContext user, Guid formId, NewPetition form, List<Petitioner> named, CancellationToken ct)
    {
        await using var db = contexts.Open(user);
        db.Action = "petition.register";
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var number = await Numbers.NextAsync(db, Prefix(user), 4, ct);

        // The number's row is locked until the end, so of two sendings of one form the second finds the first here.
        if (await FindAsync(db, formId, ct) is { } earlier)
        {
            return RegisterOutcome.Done(earlier);
        }

        var code = QueryCode.New();
        var result = Petition.Register(number, form, user.UnitId, QueryCode.Hash(code), await calendars.GetAsync(db, ct), time.Now, time.Today, formId, user.Id);
        if (result.Refusal is { } refusal)
        {
            return RegisterOutcome.Refused(refusal);
        }

        var petition = result.Value!;
        db.Petitions.Add(petition);
        if (named.Count > 0)
        {
            db.Identities.Add(identities.Seal(petition.Id, named));
            db.PetitionerHashes.AddRange(hashes.Of(petition.Id, named, OrgUnit.MinePathOf(user.UnitPath)));
        }

        await attachments.AttachStagedAsync(db, formId, petition.Id, user.Id, ct);
        var facts = await PaperIssuer.FactsAsync(db, petition, time.Now, ct);
        PaperIssuer.Add(db, facts, Receipt.Kind, Receipt.Title, papers.Render(Receipt.Of(facts, code: null, inquiry.Value.Page), ct));
        var handedOut = papers.Render(Receipt.Of(facts, code, inquiry.Value.Page), ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);

        var notice = petition.ClockOf(ClockKind.Notice)!;
        return RegisterOutcome.Done(new(number, notice.TargetOn, notice.LatestOn, code, tickets.Put(user.Id, number, handedOut)));
    }

    private string Prefix(UserContext user) =>
        $"XF-{OrgUnit.MineCodeOf(user.UnitPath)}-{time.Today.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}";

    private static async Task<RegisteredPetition?> FindAsync(PortalDbContext db, Guid formId, CancellationToken ct) => await db.Petitions.AsNoTracking()
        .Where(petition => petition.Id == formId)
        .SelectMany(petition => petition.Clocks.Where(clock => clock.Kind == ClockKind.Notice), (petition, notice) =>
            new RegisteredPetition(petition.Number, notice.TargetOn, notice.LatestOn, null, null))
        .FirstOrDefaultAsync(ct);

    private static NewPetition Clean(NewPetition form) => form with
    {
        Subject = PlainText.Line(form.Subject),
        OwnWords = PlainText.Of(form.OwnWords),
        Summary = PlainText.Of(form.Summary),
        Intake = form.Intake with { Judgement = PlainText.Of(form.Intake.Judgement), HelpNote = PlainText.Of(form.Intake.HelpNote) },
        Claims = [.. form.Claims.Select(PlainText.Of).Where(claim => !string.IsNullOrWhiteSpace(claim))],
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Petition {PetitionId} could not be registered")]
    private partial void LogNotSaved(Exception fault, Guid petitionId);
}
