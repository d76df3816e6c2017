using Portal.Domain;
using Portal.Domain.Petitions.Answering;
using Portal.Features.Notifications;
using Portal.Features.Petitions;

namespace Portal.Features.Inquiry;

/// <summary>Takes in what the petitioner sends: facts, a withdrawal or a request for review. The handling unit is told that there is something.</summary>
public sealed class SendMessage(PetitionerSteps steps)
{
    /// <param name="pass">Proof of the query code.</param>
    /// <param name="formId">Made when the form was drawn; the same id is taken in once, however often it is sent.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="text">The petitioner's words; may be empty for a withdrawal or a request for review.</param>
    /// <param name="ct">Cancels before it is saved.</param>
    public Task<Result> HandleAsync(InquiryPass pass, Guid formId, PetitionerMessageKind kind, string? text, CancellationToken ct) =>
        steps.TakeAsync(pass, ActionOf(kind), async (turn, token) =>
        {
            if (turn.Messages.Any(message => message.Id == formId))
            {
                return Result.Ok;
            }

            var words = PlainText.Of(text);
            var made = kind switch
            {
                PetitionerMessageKind.Facts => PetitionerMessages.AddFacts(formId, turn.Petition, turn.Messages, words, hasPhoto: false, turn.Now),
                PetitionerMessageKind.Withdrawal => PetitionerMessages.Withdraw(formId, turn.Petition, turn.Messages, words, turn.Now),
                PetitionerMessageKind.ReviewRequest => PetitionerMessages.AskReview(formId, turn.Petition, turn.Messages, words, turn.Now, turn.Today),
            };
            if (made.Refusal is { } refusal)
            {
                return refusal;
            }

            turn.Db.PetitionerMessages.Add(made.Value!);
            await PetitionNews.TellHandlersAsync(turn.Db, formId, turn.Petition, StepOf(kind), turn.Link, turn.Now, token);
            return Result.Ok;
        }, ct);

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
        PetitionerMessageKind.ReviewRequest => "信访人请求复查，请登记复查件",
    };
}
