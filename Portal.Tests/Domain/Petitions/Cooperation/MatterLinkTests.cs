using CsCheck;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Cooperation;
using Portal.Domain.Visits;
using Portal.Tests.Domain.Petitions;

namespace Portal.Tests.Domain.Petitions.Cooperation;

public sealed class MatterLinkTests
{
    [Fact]
    public void A_linked_petition_is_a_repeat_until_it_is_undone_with_a_reason()
    {
        var (first, later) = (PetitionAt.Step(PetitionStatus.Accepted), PetitionAt.Step(PetitionStatus.Registered));

        var link = Join(later, first, MatterLinkKind.Repeat).Value!;

        (later.IsRepeat, later.RepeatOfId).ShouldBe((true, first.Id));
        link.Undo(later, "", TestClock.Start).Refusal.ShouldBe(CooperationRefusals.LinkReasonMissing);
        link.Undo(later, "不是同一件", TestClock.Start).IsOk.ShouldBeTrue();
        later.IsRepeat.ShouldBeFalse();
        link.Undo(later, "再来", TestClock.Start).Refusal.ShouldBe(CooperationRefusals.NotLinked);
    }

    [Fact]
    public void A_petition_is_not_linked_to_itself_nor_twice_nor_over_its_own_followers()
    {
        var (first, later) = (PetitionAt.Step(PetitionStatus.Accepted), PetitionAt.Step(PetitionStatus.Registered));

        Join(later, later, MatterLinkKind.Repeat).Refusal.ShouldBe(CooperationRefusals.LinkToItself);
        MatterLink.Join(later, first, MatterLinkKind.Repeat, hasFollowers: true, Guid.NewGuid(), TestClock.Start).Refusal.ShouldBe(CooperationRefusals.HasFollowers);
        Join(later, first, MatterLinkKind.Repeat).IsOk.ShouldBeTrue();
        Join(later, first, MatterLinkKind.Repeat).Refusal.ShouldBe(CooperationRefusals.LinkedAlready);
    }

    [Theory]
    [InlineData(PetitionStatus.OpinionSubmitted, PetitionStatus.Accepted, "link.merge.late")]
    [InlineData(PetitionStatus.Registered, PetitionStatus.Delivered, "link.merge.lead-answered")]
    [InlineData(PetitionStatus.Registered, PetitionStatus.OpinionApproved, null)]
    public void A_merge_comes_before_either_is_answered(PetitionStatus follower, PetitionStatus lead, string? code)
    {
        var unit = Guid.NewGuid();

        Join(PetitionAt.Step(follower, unit), PetitionAt.Step(lead, unit), MatterLinkKind.Merged).Refusal?.Code.ShouldBe(code);
    }

    [Fact]
    public void A_merged_petition_takes_the_leads_signed_answer_with_its_own_request_and_its_own_delivery()
    {
        var unit = Guid.NewGuid();
        var (lead, follower) = (PetitionAt.Step(PetitionStatus.OpinionSubmitted, unit), PetitionAt.Step(PetitionStatus.Accepted, unit));
        Join(follower, lead, MatterLinkKind.Merged).IsOk.ShouldBeTrue();
        MergedAnswer.Take(follower, lead, TestClock.Start).Refusal.ShouldBe(CooperationRefusals.LeadNotAnswered);
        lead.ApproveOpinion(PetitionAt.Head, TestClock.Start).IsOk.ShouldBeTrue();
        MergedAnswer.Take(follower, lead, TestClock.Start).Refusal.ShouldBe(PetitionRefusals.NoContactYet);
        follower.LogContact(TestClock.Today, ContactMethod.Talk, "听取", "", Guid.NewGuid(), TestClock.Start, TestClock.Today);
        MergedAnswer.Take(follower, lead, TestClock.Start).Refusal!.Code.ShouldBe("petition.opinion.claims-open");
        foreach (var claim in follower.Claims)
        {
            follower.Conclude(claim.Id, ClaimConclusion.Supported, "同主件").IsOk.ShouldBeTrue();
        }

        MergedAnswer.Take(follower, lead, TestClock.Start).IsOk.ShouldBeTrue();

        follower.Status.ShouldBe(PetitionStatus.OpinionApproved);
        follower.Opinion!.Decision.ShouldBe(lead.Opinion!.Decision);
        follower.Opinion.Request.ShouldStartWith("1. 发放两个月工资");
        (follower.Opinion.ApprovedById, follower.Opinion.DeliveredOn).ShouldBe((PetitionAt.Head, null));
        lead.Status.ShouldBe(PetitionStatus.OpinionApproved);
    }

    [Fact]
    public void Likeness_is_even_full_for_a_text_and_itself_and_nothing_for_strangers() => Gen.Select(Gen.String[2, 40], Gen.String[2, 40]).Sample((one, other) =>
    {
        var (a, b) = (TextLikeness.PairsOf(one), TextLikeness.PairsOf(other));

        TextLikeness.Of(a, b).ShouldBe(TextLikeness.Of(b, a));
        TextLikeness.Of(a, b).ShouldBeInRange(0, 1);
        TextLikeness.Of(a, a).ShouldBe(a.Count == 0 ? 0 : 1);
    });

    [Fact]
    public void The_same_side_alone_never_makes_the_same_matter()
    {
        var (pay, dust) = (TextLikeness.PairsOf("外包队伍拖欠工资 发放两个月工资"), TextLikeness.PairsOf("宿舍楼暖气不热"));

        SameMatterRule.MaybeSame(TextLikeness.Of(pay, dust), hasSameSide: true).ShouldBeFalse();
        SameMatterRule.MaybeSame(TextLikeness.Of(pay, TextLikeness.PairsOf("外包一队还是没有发工资")), hasSameSide: true).ShouldBeTrue();
    }

    private static Result<MatterLink> Join(Petition later, Petition first, MatterLinkKind kind) =>
        MatterLink.Join(later, first, kind, hasFollowers: false, Guid.NewGuid(), TestClock.Start);
}
