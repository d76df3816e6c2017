using Portal.Domain.Petitions.Review;

namespace Portal.Domain.Petitions;

/// <summary>The parts that a written opinion must hold. 《信访工作条例》第32条.</summary>
/// <param name="Request">投诉请求.</param>
/// <param name="Facts">事实和理由.</param>
/// <param name="Decision">处理意见.</param>
/// <param name="LegalBasis">法律法规依据.</param>
/// <param name="Remedies">救济途径: how and within which time the petitioner may ask for review.</param>
public sealed record OpinionDraft(string Request, string Facts, string Decision, string LegalBasis, string Remedies)
{
    /// <summary>A draft of which nothing is written yet.</summary>
    public static OpinionDraft Empty { get; } = new("", "", "", "", "");

    /// <summary>What a new draft holds already: the claims in their order, and the remedies that the law gives against an opinion of this level.</summary>
    /// <param name="level">Null for the first opinion.</param>
    /// <param name="claims">The petitioner's claims in their order.</param>
    /// <remarks>《信访工作条例》第35、36条.</remarks>
    public static OpinionDraft ProposedFor(ReviewLevel? level, IReadOnlyList<string> claims) => Empty with
    {
        Request = Claim.Numbered(claims.Select((claim, index) => (index + 1, claim))),
        Remedies = ReviewPath.RemediesAfter(level),
    };

    /// <summary>First missing part as a refusal; null when all are there.</summary>
    public Refusal? FirstMissingPart() =>
        Blank(Request) ? PetitionRefusals.OpinionWithoutRequest
        : Blank(Facts) ? PetitionRefusals.OpinionWithoutFacts
        : Blank(Decision) ? PetitionRefusals.OpinionWithoutDecision
        : Blank(LegalBasis) ? PetitionRefusals.OpinionWithoutLegalBasis
        : Blank(Remedies) ? PetitionRefusals.OpinionWithoutRemedies
        : null;

    /// <summary>First part that is longer than allowed as a refusal; null when all fit.</summary>
    public Refusal? FirstTooLong() =>
        new[] { Request, Facts, Decision, LegalBasis, Remedies }.Select(TextLimit.OpinionPart.Fault).FirstOrDefault(fault => fault is not null);

    private static bool Blank(string part) => string.IsNullOrWhiteSpace(part);
}
