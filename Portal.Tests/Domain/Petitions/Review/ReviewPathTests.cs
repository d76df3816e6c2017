using Portal.Domain.Calendars;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Review;

namespace Portal.Tests.Domain.Petitions.Review;

public sealed class ReviewPathTests
{
    private static WorkCalendar Calendar => StateCouncilCalendar.Current;

    [Theory]
    [InlineData(30, null)]
    [InlineData(31, "petition.review.late")]
    public void The_petitioner_has_thirty_days_from_delivery(int days, string? code)
    {
        var petition = PetitionAt.Step(PetitionStatus.Delivered);
        var on = TestClock.Today.AddDays(days);

        ReviewPath.RequestFault(petition, on, on)?.Code.ShouldBe(code);
        (ReviewPath.RequestFault(petition, on, on) is null).ShouldBe(code is null);
    }

    [Fact]
    public void A_last_day_on_a_holiday_moves_the_end_of_the_right()
    {
        // Delivered on Thursday, 5 March: the 30th day is Saturday, 4 April, in the holiday of 清明 that ends on the 6th.
        var petition = PetitionAt.Step(PetitionStatus.OpinionApproved);
        petition.Deliver(new(2026, 3, 5), "当面签收", new(2026, 3, 5), Calendar, TestClock.Start, TestClock.Today).IsOk.ShouldBeTrue();
        var latest = petition.ClockOf(ClockKind.ReviewRequest)!.LatestOn;

        latest.ShouldBe(new DateOnly(2026, 4, 7));
        ReviewPath.RequestFault(petition, latest, latest).ShouldBeNull();
        ReviewPath.RequestFault(petition, latest.AddDays(1), latest.AddDays(1)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(PetitionStatus.Accepted)]
    [InlineData(PetitionStatus.OpinionApproved)]
    public void Nothing_is_reviewed_before_it_is_delivered(PetitionStatus status) =>
        ReviewPath.RequestFault(PetitionAt.Step(status), TestClock.Today, TestClock.Today).ShouldBe(ReviewRefusals.NotDelivered);

    [Fact]
    public void The_unit_that_answered_does_not_review_itself()
    {
        var unit = Guid.NewGuid();
        var reviewed = PetitionAt.Step(PetitionStatus.Delivered, unit);

        ReviewPath.Open(PetitionAt.Step(PetitionStatus.Registered), reviewed, unit, Calendar, TestClock.Start, TestClock.Today).Refusal.ShouldBe(ReviewRefusals.SameUnit);
    }

    [Fact]
    public void A_review_is_not_sent_for_approval_without_its_conclusion()
    {
        var linked = PetitionAt.Step(PetitionStatus.Registered);
        ReviewPath.Open(linked, PetitionAt.Step(PetitionStatus.Delivered), Guid.NewGuid(), Calendar, TestClock.Start, TestClock.Today).IsOk.ShouldBeTrue();

        ReviewPath.SubmitFaultOf(linked).ShouldBe(ReviewRefusals.ConclusionMissing);
        ReviewPath.Conclude(linked, ReviewConclusion.Redo).IsOk.ShouldBeTrue();
        ReviewPath.SubmitFaultOf(linked).ShouldBeNull();
    }

    [Theory]
    [InlineData(null, "请求复查", "第35条")]
    [InlineData(ReviewLevel.Review, "请求复核", "第36条")]
    [InlineData(ReviewLevel.Recheck, "不再受理", "第36条")]
    public void A_draft_names_the_remedy_that_is_left_at_its_level(ReviewLevel? level, string remedy, string article)
    {
        var draft = OpinionDraft.ProposedFor(level, ["修好暖气", "退还取暖费"]);

        draft.Request.ShouldBe("1. 修好暖气\n2. 退还取暖费");
        draft.Remedies.ShouldContain(remedy);
        draft.Remedies.ShouldContain(article);
        draft.FirstMissingPart().ShouldBe(PetitionRefusals.OpinionWithoutFacts);
    }

    [Theory]
    [InlineData(ReviewLevel.Review, "暖气不热", "复查：暖气不热")]
    [InlineData(ReviewLevel.Recheck, "复查：暖气不热", "复核：暖气不热")]
    [InlineData(ReviewLevel.Recheck, "暖气", "复核：暖气")]
    public void The_linked_matter_is_named_after_the_first(ReviewLevel level, string reviewed, string expected) => ReviewPath.SubjectOf(level, reviewed).ShouldBe(expected);

    [Fact]
    public void A_name_that_is_cut_keeps_its_last_character_whole()
    {
        var subject = ReviewPath.SubjectOf(ReviewLevel.Review, new string('暖', PetitionIntake.MaxSubject - 4) + "\U00020000气");

        subject.ShouldBe("复查：" + new string('暖', PetitionIntake.MaxSubject - 4));
    }

    [Fact]
    public void Drafter_and_signer_of_the_opinion_are_out()
    {
        var opinion = PetitionAt.Step(PetitionStatus.Delivered).Opinion!;

        ReviewRecusal.Fault([opinion], PetitionAt.Drafter).ShouldBe(ReviewRefusals.SamePerson);
        ReviewRecusal.Fault([opinion], PetitionAt.Head).ShouldBe(ReviewRefusals.SamePerson);
        ReviewRecusal.Fault([opinion], Guid.NewGuid()).ShouldBeNull();
    }

    [Fact]
    public void Nothing_is_exhausted_while_the_petitioner_may_still_ask()
    {
        var petition = PetitionAt.Step(PetitionStatus.Closed);

        Endings.Exhaust(petition, TestClock.Today.AddDays(30)).Refusal.ShouldBe(ReviewRefusals.MayStillAsk(TestClock.Today.AddDays(30)));
        Endings.Exhaust(petition, TestClock.Today.AddDays(31)).IsOk.ShouldBeTrue();
        (petition.Ending, petition.ClosedOn).ShouldBe((PetitionEnding.Exhausted, TestClock.Today));
    }

    [Fact]
    public void Acceptance_is_not_recorded_while_a_review_is_asked_for()
    {
        var petition = PetitionAt.Step(PetitionStatus.Delivered);
        ReviewPath.RequestOutside(petition, "省国资委", TestClock.Today, TestClock.Start, TestClock.Today).IsOk.ShouldBeTrue();

        Endings.Settle(petition, true, TestClock.Today).Refusal.ShouldBe(ReviewRefusals.ReviewPending);
    }
}
