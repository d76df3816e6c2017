namespace Portal.Domain.Petitions.Review;

/// <summary>Who drafted or signed an opinion takes no part in looking at it again. 《信访工作条例》第28、35条.</summary>
public static class ReviewRecusal
{
    /// <param name="earlier">Every opinion before this one, the first handling included.</param>
    /// <param name="userId">Who would draft, conclude or sign now.</param>
    /// <returns>The refusal for a person of an earlier opinion; null for anyone else.</returns>
    public static Refusal? Fault(IEnumerable<Opinion> earlier, Guid userId) =>
        earlier.Any(opinion => opinion.DraftedById == userId || opinion.ApprovedById == userId) ? ReviewRefusals.SamePerson : null;
}
