using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Review;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Review;
using Portal.Tests.Features.Inquiry;

namespace Portal.Tests.Features.Petitions.Review;

/// <summary>What 撤销 and 责令重新办理 do to the petition that was looked at.</summary>
public sealed class ReopeningTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_review_that_revokes_puts_the_petition_back_with_new_days_and_other_hands(DatabaseProvider provider)
    {
        await using var review = await ReviewDesk.OpenAsync(provider);
        var number = await review.Desk.AtAsync(PetitionStatus.Closed);
        var (mine, leader) = (await review.AsAsync("reviewer"), await review.AsAsync("leader"));
        var second = (await ReviewDesk.AskAsync(mine, number)).Value!;
        await review.DraftAsync(mine, second, ReviewConclusion.Redo);
        await review.AnswerAsync(leader, mine, second);

        var anew = await review.Desk.ReadAsync(number);
        (anew.Status, anew.Course.Ending, anew.ClosedOn).ShouldBe((PetitionStatus.Accepted, null, null));
        anew.Course.Reopened.ShouldBe(new(ReviewLevel.Review, ReviewConclusion.Redo, TestClock.Today));
        anew.ClockOf(ClockKind.Handling).ShouldSatisfyAllConditions(clock => clock!.MetOn.ShouldBeNull(), clock => clock!.StartsOn.ShouldBe(TestClock.Today), clock => clock!.TargetOn.ShouldBe(TestClock.Today.AddDays(60)));
        anew.Rights.Handle.ShouldBeFalse();
        (await review.Desk.Clerk.Get<DraftOpinion>().HandleAsync(number, PetitionDesk.Opinion, anew.Version, Ct)).Refusal.ShouldBe(ReviewRefusals.SameHands);
        (await mine.Get<DraftOpinion>().HandleAsync(number, PetitionDesk.Opinion, anew.Version, Ct)).Refusal.ShouldBeNull();
        (await mine.Get<SubmitOpinion>().HandleAsync(number, Ct)).Refusal.ShouldBeNull();
        (await review.Desk.Head.Get<ApproveOpinion>().HandleAsync(number, Ct)).Refusal.ShouldBe(ReviewRefusals.SameHands);

        await using var db = review.Desk.Portal.Open();
        (await db.History.CountAsync(e => e.Record == nameof(Reopening), Ct)).ShouldBe(1);
        (await db.Outbox.AnyAsync(message => message.Subject.Contains("请重新办理") && message.Subject.Contains(number), Ct)).ShouldBeTrue();
        var seen = (await review.Desk.SeesAsync(await review.Desk.PassAsync(number)))!;
        seen.Reopening!.Conclusion.ShouldBe(ReviewConclusion.Redo);
        seen.Papers.ShouldContain(paper => paper.Title == "处理意见书");
        seen.DeliveredOn.ShouldBeNull();
    }

    [Theory, DatabaseProviders]
    public async Task An_answer_from_outside_that_revokes_reopens_too_and_one_that_upholds_does_not(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var (revoked, upheld) = (await desk.AtAsync(PetitionStatus.Delivered), await desk.AtAsync(PetitionStatus.Delivered));
        foreach (var (number, conclusion) in new[] { (revoked, ReviewConclusion.Revoked), (upheld, ReviewConclusion.Upheld) })
        {
            (await desk.Clerk.Get<RequestOutsideReview>().HandleAsync(number, "省国资委信访处", TestClock.Today, Ct)).Refusal.ShouldBeNull();
            (await desk.Clerk.Get<AnswerOutsideReview>().HandleAsync(number, TestClock.Today, conclusion, Ct)).Refusal.ShouldBeNull();
        }

        (await desk.ReadAsync(revoked)).Status.ShouldBe(PetitionStatus.Accepted);
        (await desk.ReadAsync(upheld)).Status.ShouldBe(PetitionStatus.Delivered);
    }

    [Theory, DatabaseProviders]
    public async Task The_days_of_a_body_outside_are_followed_and_the_office_of_the_mine_enters_what_the_group_handles(DatabaseProvider provider)
    {
        await using var review = await ReviewDesk.OpenAsync(provider);
        var number = await review.Desk.AtAsync(PetitionStatus.Delivered);
        var (mine, leader) = (await review.AsAsync("reviewer"), await review.AsAsync("leader"));
        var second = (await ReviewDesk.AskAsync(mine, number)).Value!;
        await review.DraftAsync(mine, second, ReviewConclusion.Upheld);
        await review.AnswerAsync(leader, mine, second);
        await using (var db = review.Desk.Portal.Open())
        {
            var group = await db.Units.Where(unit => unit.Path == "JT/").Select(unit => unit.Id).SingleAsync(Ct);
            db.Entry(await db.Petitions.SingleAsync(p => p.Number == second, Ct)).Property(p => p.HandlingUnitId).CurrentValue = group;
            await db.SaveChangesAsync(Ct);
        }

        (await ReviewDesk.ReadAsync(mine, second)).Rights.RequestReview.ShouldBeTrue();
        (await ReviewDesk.AskAsync(mine, second)).Refusal.ShouldBe(ReviewRefusals.NoUnitAbove);
        (await mine.Get<RequestOutsideReview>().HandleAsync(second, "省国资委信访处", TestClock.Today, Ct)).Refusal.ShouldBeNull();
        (await mine.Get<OutsideReviewDuties>().HandleAsync(Ct)).ShouldBeEmpty();
        review.Desk.Portal.Clock.Advance(TimeSpan.FromDays(25));

        var duty = (await mine.Get<OutsideReviewDuties>().HandleAsync(Ct)).ShouldHaveSingleItem();
        (duty.Number, duty.Level, duty.DueOn).ShouldBe((second, ReviewLevel.Recheck, TestClock.Today.AddDays(30)));
        (await mine.Get<AnswerOutsideReview>().HandleAsync(second, TestClock.Today.AddDays(20), ReviewConclusion.Upheld, Ct)).Refusal.ShouldBeNull();
        (await mine.Get<OutsideReviewDuties>().HandleAsync(Ct)).ShouldBeEmpty();
    }
}
