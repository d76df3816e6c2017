using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Petitions.Answering;
using Portal.Domain.Petitions.Review;
using Portal.Security;

namespace Portal.Features.Petitions.Review;

/// <summary>Registers what a petitioner asked for with the query code, with the day on which it was sent, and answers the message in the same step.</summary>
public sealed class TakeUpReviewRequest(PetitionSteps steps, ReviewOpening opening)
{
    /// <summary>Stands for words that the petitioner did not write; the law asks for none.</summary>
    public const string NoReason = "（信访人通过查询页请求，没有另写理由。）";

    /// <param name="number">Of the petition whose opinion is reviewed.</param>
    /// <param name="messageId">The request.</param>
    /// <param name="body">Name of the body, when the one above is outside the portal; empty otherwise.</param>
    /// <param name="ct">Cancels before it is saved.</param>
    /// <returns>
    /// Number of the linked petition; empty for a body outside, and when a request on paper was registered before.
    /// Not found for a message of another petition or of another kind; else as <see cref="ReviewPath.RequestFault"/> says.
    /// </returns>
    public async Task<Result<string>> HandleAsync(string number, Guid messageId, string body, CancellationToken ct)
    {
        var linked = "";
        var result = await steps.TakeAsync(new(number, Permission.RegisterPetition, "petition.review.take-up") { ByRegistrar = true }, async (turn, token) =>
        {
            var message = await turn.Db.PetitionerMessages.SingleOrDefaultAsync(
                m => m.Id == messageId && m.PetitionId == turn.Petition.Id && m.Kind == PetitionerMessageKind.ReviewRequest, token);
            if (message is null)
            {
                return SecurityRefusals.NotFound;
            }

            var taken = await RegisterAsync(turn, message, body, token);
            if (taken.Refusal is { } refusal && refusal != ReviewRefusals.RequestedAlready)
            {
                return refusal;
            }

            linked = taken.Value ?? "";
            return message.Settle(MessageOutcome.Taken, AnswerOf(linked, body), turn.User.Id, turn.Now);
        }, ct);
        return result.Refusal is { } fault ? fault : linked;
    }

    private async Task<Result<string>> RegisterAsync(PetitionTurn turn, PetitionerMessage message, string body, CancellationToken ct)
    {
        var on = ChinaTime.DayOf(message.SentAt);
        if (string.IsNullOrWhiteSpace(body))
        {
            var words = message.Text.Length > 0 ? message.Text : NoReason;
            return await opening.OpenAsync(turn, new ReviewRequest(on, words, [.. turn.Petition.Claims.Select(claim => claim.Text)]), ct);
        }

        var outside = ReviewPath.RequestOutside(turn.Petition, PlainText.Line(body), on, turn.Now, turn.Today);
        if (outside.Refusal is { } refusal)
        {
            return refusal;
        }

        turn.Db.Add(outside.Value!);
        return "";
    }

    private static string AnswerOf(string linked, string body) =>
        linked.Length > 0 ? $"已登记，编号 {linked}，用原来的查询码可以查询。"
        : string.IsNullOrWhiteSpace(body) ? "书面申请已经登记，与这次请求一并办理。"
        : $"已登记，由{PlainText.Line(body)}办理。";
}
