using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Petitions.Answering;
using Portal.Domain.Petitions.Attachments;
using Portal.Features.Notifications;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Attachments;

namespace Portal.Features.Inquiry;

/// <summary>Takes in what the petitioner sends: facts, a withdrawal or a request for review. The handling unit is told that there is something.</summary>
public sealed class SendMessage(PetitionerContexts contexts, PetitionerSteps steps, KeepAttachment keep)
{
    /// <param name="pass">Proof of the query code.</param>
    /// <param name="formId">Made when the form was drawn; the same id is taken in once, however often it is sent.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="text">The petitioner's words; may be empty for a withdrawal or a request for review.</param>
    /// <param name="photos">With facts only; checked by content and freed of place and device.</param>
    /// <param name="ct">Cancels before it is saved.</param>
    public async Task<Result> HandleAsync(
        InquiryPass pass, Guid formId, PetitionerMessageKind kind, string? text, IReadOnlyList<AttachmentUpload> photos, CancellationToken ct)
    {
        // Files are checked and cleaned before anything is locked; one whose row is never saved is swept away.
        var kept = await KeepAsync(pass, [.. photos.Take(PetitionerMessage.MostPhotos)], ct);
        return kept.Refusal is { } fault ? fault : await SendAsync(pass, formId, kind, text, photos.Count, kept.Value!, ct);
    }

    private Task<Result> SendAsync(InquiryPass pass, Guid formId, PetitionerMessageKind kind, string? text, int photos, IReadOnlyList<Attachment> kept, CancellationToken ct) =>
        steps.TakeAsync(pass, ActionOf(kind), async (turn, token) =>
        {
            if (turn.Messages.Any(message => message.Id == formId))
            {
                return Result.Ok;
            }

            var words = PlainText.Of(text);
            var made = kind switch
            {
                PetitionerMessageKind.Facts => PetitionerMessages.AddFacts(formId, turn.Petition, turn.Messages, words, photos, turn.Now),
                PetitionerMessageKind.Withdrawal => PetitionerMessages.Withdraw(formId, turn.Petition, turn.Messages, words, turn.Now),
                PetitionerMessageKind.ReviewRequest => PetitionerMessages.AskReview(formId, turn.Petition, turn.Messages, words, turn.Now, turn.Today),
            };
            if (made.Refusal is { } refusal)
            {
                return refusal;
            }

            turn.Db.PetitionerMessages.Add(made.Value!);
            turn.Db.Attachments.AddRange(kept);
            await PetitionNews.TellHandlersAsync(turn.Db, formId, turn.Petition, StepOf(kind), turn.Link, turn.Now, token);
            return Result.Ok;
        }, ct);

    private async Task<Result<IReadOnlyList<Attachment>>> KeepAsync(InquiryPass pass, IReadOnlyList<AttachmentUpload> photos, CancellationToken ct)
    {
        if (photos.Count == 0)
        {
            return new Result<IReadOnlyList<Attachment>>([], null);
        }

        await using var db = contexts.Open(pass);
        var petition = await db.Petitions.AsNoTracking().Where(p => p.Number == pass.Number).Select(p => new { p.Id, p.QueryCodeHash }).SingleOrDefaultAsync(ct);
        if (petition is null || !pass.Opens(petition.QueryCodeHash))
        {
            return InquiryRefusals.Over;
        }

        List<Attachment> kept = [];
        foreach (var photo in photos)
        {
            var result = await keep.AddAsync(db, petition.Id, photo, byUserId: null, ct);
            if (result.Refusal is { } refusal)
            {
                return refusal;
            }

            kept.Add(result.Value!);
        }

        return kept;
    }

    private static string ActionOf(PetitionerMessageKind kind) => kind switch
    {
        PetitionerMessageKind.Facts => "petitioner.facts",
        PetitionerMessageKind.Withdrawal => "petitioner.withdraw",
        PetitionerMessageKind.ReviewRequest => "petitioner.review",
    };

    private static string StepOf(PetitionerMessageKind kind) => kind switch
    {
        PetitionerMessageKind.Facts => "信访人补充了情况，请阅",
        PetitionerMessageKind.Withdrawal => "信访人请求撤回，请依法处理",
        PetitionerMessageKind.ReviewRequest => "信访人请求复查、复核，请登记",
    };
}
