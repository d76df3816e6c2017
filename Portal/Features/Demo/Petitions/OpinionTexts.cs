using Portal.Domain.Petitions;

namespace Portal.Features.Demo.Petitions;

/// <summary>The written opinion of an invented petition.</summary>
internal static class OpinionTexts
{
    private const string Remedies = "如不服本处理意见，可自收到之日起30日内向晋泉能源集团书面请求复查。";

    public static OpinionDraft Of(DemoPetition demo) => new(
        string.Join("；", demo.Case.Claims.Select(demo.Words.Fill)) + "。",
        demo.Words.Fill(demo.Case.Facts),
        demo.Words.Fill(demo.Case.Decision),
        demo.Case.Basis,
        Remedies);

    /// <summary>Mostly supported; the first claim by the decision itself.</summary>
    public static (ClaimConclusion Conclusion, string Text) ConclusionOf(DemoPetition demo, Claim claim) => demo.Random.Next(100) switch
    {
        < 70 => (ClaimConclusion.Supported, claim.Ordinal == 1 ? "情况属实，予以支持。" + demo.Words.Fill(demo.Case.Decision) : $"“{claim.Text}”合理，予以支持，与上一项一并办理。"),
        < 88 => (ClaimConclusion.ReasonableWithoutBasis, $"“{claim.Text}”有合理之处，现行规定没有直接依据，已当面说明，并报集团研究完善。"),
        _ => (ClaimConclusion.NotSupported, $"经核查，“{claim.Text}”与查实的情况不符，不予支持，已出示台账并解释。"),
    };
}
