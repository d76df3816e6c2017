namespace Portal.Domain.Petitions.Cooperation;

/// <summary>A merged petition takes the answer of its lead matter; it is delivered to its own petitioners with their own 30 days (按主件答复).</summary>
public static class MergedAnswer
{
    /// <summary>Writes the signed opinion of the lead matter for the petition that follows; what was asked stays its own.</summary>
    /// <returns>
    /// Refused when they are not merged, before the lead's opinion is signed, before the follower's own acceptance and talk, and while one
    /// of its own claims has no conclusion.
    /// </returns>
    /// <remarks>《信访工作条例》第31、32条: everyone is heard and answered on what they asked.</remarks>
    public static Result Take(Petition follower, Petition lead, DateTimeOffset now) => Result.Unless(
        follower.MergedIntoId != lead.Id ? CooperationRefusals.NotMerged
            : PetitionPath.OpinionFault(follower.Status)
                ?? (lead.Opinion?.ApprovedAt is null ? CooperationRefusals.LeadNotAnswered : null)
                ?? (follower.Contacts.Count == 0 ? PetitionRefusals.NoContactYet : null)
                ?? (follower.Claims.Count(claim => !claim.IsConcluded) is > 0 and var open ? PetitionRefusals.ClaimsWithoutConclusion(open) : null),
        () => follower.AnswerAs(lead.Opinion!, Claim.Numbered(follower.Claims.Select(claim => (claim.Ordinal, claim.Text))), now));
}
