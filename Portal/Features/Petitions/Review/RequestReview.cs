using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Petitions.Review;

/// <summary>Registers a request for review or recheck as a linked petition of the unit one level up (申请复查、复核).</summary>
public sealed class RequestReview(PetitionSteps steps, ReviewOpening opening)
{
    /// <returns>Number of the linked petition.</returns>
    public async Task<Result<string>> HandleAsync(string number, ReviewRequest request, CancellationToken ct)
    {
        var linked = "";
        var result = await steps.TakeAsync(new(number, Permission.RegisterPetition, "petition.review.request") { ByRegistrar = true }, async (turn, token) =>
        {
            var opened = await opening.OpenAsync(turn, request, token);
            linked = opened.Value ?? "";
            return new Result(opened.Refusal);
        }, ct);
        return result.Refusal is { } refusal ? refusal : linked;
    }
}
