using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Petitions.Answering;
using Portal.Features.Notifications;
using Portal.Features.Petitions;

namespace Portal.Features.Inquiry;

/// <summary>Takes the petitioner's rating, or its change within 12 hours; 不满意 opens a second look by another person.</summary>
public sealed class RatePetition(PetitionerSteps steps)
{
    /// <returns>Refused when one of the two answers is missing, and by the rules of <see cref="PetitionRating"/>.</returns>
    public Task<Result> HandleAsync(InquiryPass pass, Satisfaction? result, Satisfaction? service, string? reason, CancellationToken ct) =>
        steps.TakeAsync(pass, "petitioner.rate", async (turn, token) =>
        {
            if (result is not { } ofResult || service is not { } ofService)
            {
                return AnsweringRefusals.RatingIncomplete;
            }

            var words = PlainText.Of(reason);
            var rating = await turn.Db.Ratings.SingleOrDefaultAsync(r => r.PetitionId == turn.Petition.Id, token);
            if (rating is not null)
            {
                if (rating.Change(ofResult, ofService, words, turn.Now).Refusal is { } refusal)
                {
                    return refusal;
                }
            }
            else
            {
                var given = PetitionRating.Give(
                    Guid.CreateVersion7(turn.Now), turn.Petition.Id, turn.Petition.Opinion?.DeliveredOn, ofResult, ofService, words, turn.Now, turn.Today);
                if (given.Refusal is { } refusal)
                {
                    return refusal;
                }

                rating = given.Value!;
                turn.Db.Ratings.Add(rating);
            }

            await OpenSecondLookAsync(turn, rating, token);
            return Result.Ok;
        }, ct);

    private static async Task OpenSecondLookAsync(PetitionerTurn turn, PetitionRating rating, CancellationToken ct)
    {
        if (!rating.IsDissatisfied || await turn.Db.SecondLooks.AnyAsync(look => look.PetitionId == turn.Petition.Id, ct))
        {
            return;
        }

        var person = await SecondLookers.PickAsync(turn.Db, turn.Petition, ct);
        var look = SecondLook.Open(Guid.CreateVersion7(turn.Now), turn.Petition.Id, person, turn.Now, turn.Today);
        turn.Db.SecondLooks.Add(look);
        if (person is { } id)
        {
            PetitionNews.Tell(turn.Db, look.Id, turn.Petition, "请做二次核查", id, turn.Link, turn.Now);
        }
    }
}
