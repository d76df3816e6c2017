namespace Portal.Domain.Petitions.Review;

/// <summary>The ends beyond an answer: the petitioner accepts it (停访息诉), every lawful look is used up (三级终结), or the petitioner withdraws (撤回).</summary>
/// <remarks>《信访工作条例》第35至37条. After each of them, explaining, helping and relief go on.</remarks>
public static class Endings
{
    /// <summary>Said wherever 停访息诉 is recorded.</summary>
    public const string Voluntary = "停访息诉只凭信访人自愿；应当支付、修复、办理的，不得以签字息访为条件，签与不签都照样兑现。";

    /// <summary>Records that the petitioner accepts the result of their own will.</summary>
    /// <param name="isVoluntary">The clerk confirms that nothing was made to depend on it.</param>
    /// <returns>Refused before delivery, while a review is asked for, and when it is not voluntary.</returns>
    public static Result Settle(Petition petition, bool isVoluntary, DateOnly today) => Result.Unless(
        AnsweredFault(petition)
            ?? (petition.Ending is PetitionEnding.Settled or PetitionEnding.Exhausted ? ReviewRefusals.EndedAlready : null)
            ?? (ReviewIsPending(petition) ? ReviewRefusals.ReviewPending : null)
            ?? (isVoluntary ? null : ReviewRefusals.NotVoluntary),
        () => petition.End(PetitionEnding.Settled, today));

    /// <summary>Records that the time for asking has passed without a request, or that the recheck was delivered.</summary>
    /// <returns>Refused before delivery, while the petitioner may still ask, and while a review is asked for.</returns>
    public static Result Exhaust(Petition petition, DateOnly today) => Result.Unless(
        AnsweredFault(petition)
            ?? (petition.Ending is PetitionEnding.Exhausted ? ReviewRefusals.EndedAlready : null)
            ?? (ReviewIsPending(petition) ? ReviewRefusals.ReviewPending : null)
            ?? (petition.ReviewCase?.Level is ReviewLevel.Recheck && Reopening.Follows(petition.ReviewCase.Conclusion) ? ReviewRefusals.HandledAnew : null)
            ?? (RightOf(petition) is { } right && right.LatestOn >= today ? ReviewRefusals.MayStillAsk(right.LatestOn) : null),
        () => petition.End(PetitionEnding.Exhausted, today));

    /// <summary>The last look ends what it looked at, too, down to an opinion that was taken away: that one is handled anew.</summary>
    /// <param name="last">The petition that ended as exhausted.</param>
    /// <param name="reviewed">What it looked at, the nearest first, each with its own review case.</param>
    public static void ExhaustReviewed(Petition last, IEnumerable<Petition> reviewed, DateOnly today)
    {
        var looking = last;
        foreach (var each in reviewed.TakeWhile(_ => !Reopening.Follows(looking.ReviewCase?.Conclusion)))
        {
            each.End(PetitionEnding.Exhausted, today);
            looking = each;
        }
    }

    /// <summary>Ends a petition that its petitioner asked to withdraw; nothing is owed on it any more.</summary>
    /// <returns>Refused once the answer was delivered or the matter closed.</returns>
    public static Result Withdraw(Petition petition, DateOnly today) => Result.Unless(
        petition.Status >= PetitionStatus.Delivered ? ReviewRefusals.TooLateToWithdraw : null,
        () =>
        {
            foreach (var clock in petition.Clocks)
            {
                clock.Meet(today);
            }

            petition.End(PetitionEnding.Withdrawn, today);
        });

    private static Refusal? AnsweredFault(Petition petition) => petition.Opinion?.DeliveredOn is null ? PetitionRefusals.NotDelivered : null;

    private static bool ReviewIsPending(Petition petition) => RightOf(petition)?.MetOn is not null;

    private static Clock? RightOf(Petition petition) =>
        ReviewPath.RightAfter(petition.ReviewCase?.Level) is { } right ? petition.ClockOf(right) : null;
}
