using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Review;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Papers;
using Portal.Features.Petitions.Review;
using Portal.Security;

namespace Portal.Tests.Features.Petitions.Review;

public sealed class ReviewTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task From_a_delivered_opinion_a_linked_matter_opens_with_thirty_days_and_another_handler(DatabaseProvider provider)
    {
        await using var review = await ReviewDesk.OpenAsync(provider);
        var number = await review.Desk.AtAsync(PetitionStatus.Delivered);

        var linked = (await ReviewDesk.AskAsync(review.Desk.Clerk, number)).Value!;

        var (before, now) = (await review.Desk.ReadAsync(number), await review.Desk.ReadAsync(linked));
        now.Course.Review.ShouldBe(new(ReviewLevel.Review, number, null));
        now.HandlingUnit.ShouldBe("玉泉煤矿");
        now.Status.ShouldBe(PetitionStatus.Accepted);
        now.ClockOf(ClockKind.Review)!.TargetOn.ShouldBe(TestClock.Today.AddDays(30));
        now.HasIdentity.ShouldBeTrue();
        now.Papers.Single().Title.ShouldBe("复查申请回执");
        before.Course.Reviews.Single().Number.ShouldBe(linked);
        before.ClockOf(ClockKind.ReviewRequest)!.MetOn.ShouldBe(TestClock.Today);
        (await review.Desk.Head.Get<ReadPetition>().HandleAsync(linked, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
    }

    [Theory, DatabaseProviders]
    public async Task Who_drafted_or_signed_the_opinion_neither_drafts_nor_concludes_the_review(DatabaseProvider provider)
    {
        await using var review = await ReviewDesk.OpenAsync(provider);
        var linked = (await ReviewDesk.AskAsync(review.Desk.Clerk, await review.Desk.AtAsync(PetitionStatus.Delivered))).Value!;
        var seen = await review.Desk.ReadAsync(linked);

        (await review.Desk.Clerk.Get<DraftOpinion>().HandleAsync(linked, PetitionDesk.Opinion, seen.Version, Ct)).Refusal.ShouldBe(ReviewRefusals.SamePerson);
        (await review.Desk.Clerk.Get<ConcludeReview>().HandleAsync(linked, ReviewConclusion.Upheld, Ct)).Refusal.ShouldBe(ReviewRefusals.SamePerson);
        (await review.Desk.Clerk.Get<ConcludeClaim>().HandleAsync(linked, seen.Claims[0].Id, ClaimConclusion.Supported, "属实", seen.Version, Ct)).Refusal.ShouldBe(ReviewRefusals.SamePerson);
        seen.Rights.Handle.ShouldBeFalse();
        NextStep.Of(seen, TestClock.Today).Kind.ShouldBeNull();
    }

    [Theory, DatabaseProviders]
    public async Task A_review_and_a_recheck_end_the_whole_chain(DatabaseProvider provider)
    {
        await using var review = await ReviewDesk.OpenAsync(provider);
        var number = await review.Desk.AtAsync(PetitionStatus.Delivered);
        var (mine, leader) = (await review.AsAsync("reviewer"), await review.AsAsync("leader"));
        var (group, head) = (await review.AsAsync("groupclerk"), await review.AsAsync("grouphead"));

        var second = (await ReviewDesk.AskAsync(mine, number)).Value!;
        await review.DraftAsync(mine, second, ReviewConclusion.Upheld);
        await review.AnswerAsync(leader, mine, second);
        (await ReviewDesk.ReadAsync(mine, second)).ClockOf(ClockKind.RecheckRequest)!.TargetOn.ShouldBe(TestClock.Today.AddDays(30));
        var third = (await ReviewDesk.AskAsync(mine, second)).Value!;
        await review.DraftAsync(group, third, ReviewConclusion.Changed);
        await review.AnswerAsync(head, group, third);
        (await group.Get<ClosePetition>().HandleAsync(third, Ct)).Refusal.ShouldBeNull();

        var last = await ReviewDesk.ReadAsync(group, third);
        last.HandlingUnit.ShouldBe("测试集团");
        last.Subject.ShouldStartWith("复核：");
        last.Subject.ShouldNotContain("复查：");
        last.Papers.Select(paper => paper.Title).ShouldBe(["复核申请回执", "复核意见书", DeliveryRecord.Title]);
        last.ClockOf(ClockKind.RecheckRequest).ShouldBeNull();
        foreach (var each in new[] { number, second, third })
        {
            (await ReviewDesk.ReadAsync(group, each)).Course.Ending.ShouldBe(PetitionEnding.Exhausted);
        }

        (await ReviewDesk.AskAsync(group, third)).Refusal.ShouldBe(ReviewRefusals.Exhausted);
    }

    [Theory, DatabaseProviders]
    public async Task A_request_past_its_last_day_is_refused_with_the_day_and_the_way_for_new_facts(DatabaseProvider provider)
    {
        await using var review = await ReviewDesk.OpenAsync(provider);
        var number = await review.Desk.AtAsync(PetitionStatus.Delivered);
        review.Desk.Portal.Clock.Advance(TimeSpan.FromDays(31));

        var late = await ReviewDesk.AskAsync(await review.AsAsync("reviewer"), number, TestClock.Today.AddDays(31));

        late.Refusal!.Message.ShouldContain("2026年4月9日");
        late.Refusal.Message.ShouldContain("新的事实和理由");
        late.Refusal.LegalBasis.ShouldBe("《信访工作条例》第35条");
        (await (await review.AsAsync("reviewer")).Get<ExhaustPetition>().HandleAsync(number, Ct)).Refusal.ShouldBeNull();
        (await review.Desk.ReadAsync(number)).Course.Ending.ShouldBe(PetitionEnding.Exhausted);
    }

    [Theory, DatabaseProviders]
    public async Task A_body_outside_is_recorded_with_its_day_and_answer(DatabaseProvider provider)
    {
        await using var review = await ReviewDesk.OpenAsync(provider);
        var number = await review.Desk.AtAsync(PetitionStatus.Delivered);

        (await review.Desk.Clerk.Get<RequestOutsideReview>().HandleAsync(number, "", TestClock.Today, Ct)).Refusal.ShouldBe(ReviewRefusals.BodyMissing);
        (await review.Desk.Clerk.Get<RequestOutsideReview>().HandleAsync(number, "省国资委信访处", TestClock.Today, Ct)).Refusal.ShouldBeNull();
        (await ReviewDesk.AskAsync(review.Desk.Clerk, number)).Refusal.ShouldBe(ReviewRefusals.RequestedAlready);
        (await review.Desk.Clerk.Get<AnswerOutsideReview>().HandleAsync(number, TestClock.Today, ReviewConclusion.Upheld, Ct)).Refusal.ShouldBeNull();

        var outside = (await review.Desk.ReadAsync(number)).Course.Outside!;
        outside.DueOn.ShouldBe(TestClock.Today.AddDays(30));
        outside.Conclusion.ShouldBe(ReviewConclusion.Upheld);
    }

    [Theory, DatabaseProviders]
    public async Task Acceptance_of_the_result_is_voluntary_and_stands_apart_in_the_list(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var (closed, settled) = (await desk.AtAsync(PetitionStatus.Closed), await desk.AtAsync(PetitionStatus.Closed));

        (await desk.Clerk.Get<SettlePetition>().HandleAsync(settled, false, Ct)).Refusal.ShouldBe(ReviewRefusals.NotVoluntary);
        (await desk.Clerk.Get<ExhaustPetition>().HandleAsync(settled, Ct)).Refusal!.Code.ShouldBe("petition.exhaust.may-ask");
        (await desk.Clerk.Get<SettlePetition>().HandleAsync(settled, true, Ct)).Refusal.ShouldBeNull();

        (await ListAsync(PetitionEnding.Settled)).ShouldBe([settled]);
        (await ListAsync(PetitionEnding.Answered)).ShouldBe([closed]);

        async Task<IEnumerable<string>> ListAsync(PetitionEnding ending) =>
            (await desk.Clerk.Get<ListPetitions>().HandleAsync(new PetitionFilter(Ending: ending), 1, 20, Ct)).Items.Select(row => row.Number);
    }

    [Fact]
    public async Task Another_mine_finds_nothing_to_review()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var number = await desk.AtAsync(PetitionStatus.Delivered);
        await using var stranger = await desk.Portal.AsAsync("clerk2");

        (await ReviewDesk.AskAsync(stranger, number)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await ReviewDesk.AskAsync(desk.Head, number)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await stranger.Get<SettlePetition>().HandleAsync(number, true, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
    }
}
