using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Review;

namespace Portal.Features.Petitions.Review;

/// <summary>Which steps after the answer a page offers; each use case decides again.</summary>
internal static class ReviewSteps
{
    /// <summary>Answered, and the right to the next look not used: past its last day the step is still offered, so that the refusal can be read out.</summary>
    public static bool MayAsk(PetitionDetail petition) => RightOf(petition) is { MetOn: null } && petition.Course.Ending is not PetitionEnding.Exhausted;

    public static bool MaySettle(PetitionDetail petition) =>
        petition.Opinion?.DeliveredOn is not null && RightOf(petition) is not { MetOn: not null } && petition.Course.Ending is null or PetitionEnding.Answered;

    public static bool MayExhaust(PetitionDetail petition, DateOnly today) =>
        RightOf(petition) is { MetOn: null } right && right.LatestOn < today && petition.Course.Ending is not PetitionEnding.Exhausted;

    private static ClockRow? RightOf(PetitionDetail petition) => ReviewPath.RightAfter(petition.Course.Review?.Level) is { } right ? petition.ClockOf(right) : null;
}
