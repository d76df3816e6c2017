using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Answering;
using Portal.Domain.Petitions.Review;
using Portal.Features.Inquiry;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Answering;
using Portal.Features.Petitions.Review;
using Portal.Features.Workbench;
using Portal.Security;
using Portal.Tests.Features.Petitions;
using Portal.Tests.Support;

namespace Portal.Tests.Features.Inquiry;

/// <summary>What a petitioner asks for with the query code, and what the petition office makes of it.</summary>
public sealed class RequestsTakenUpTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_review_asked_for_is_a_task_and_one_press_registers_it_with_the_day_it_was_sent(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Delivered);
        var messageId = await SendAsync(desk, number, PetitionerMessageKind.ReviewRequest, "少算两天工");
        desk.Portal.Clock.Advance(TimeSpan.FromDays(3));

        (await desk.Clerk.Get<MyDuties>().HandleAsync(Ct)).Groups.SelectMany(group => group.Rows).ShouldContain(duty => duty.Action == "登记复查件" && duty.Number == number);
        (await desk.Clerk.Get<SettleMessage>().HandleAsync(number, messageId, MessageOutcome.Taken, "", Ct)).Refusal.ShouldBe(AnsweringRefusals.ReviewIsRegistered);
        (await desk.Head.Get<TakeUpReviewRequest>().HandleAsync(number, messageId, "", Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        var linked = (await desk.Clerk.Get<TakeUpReviewRequest>().HandleAsync(number, messageId, "", Ct)).Value!;

        var review = await desk.ReadAsync(linked);
        review.ReceivedOn.ShouldBe(TestClock.Today);
        review.OwnWords.ShouldBe("少算两天工");
        review.ClockOf(ClockKind.Review)!.TargetOn.ShouldBe(TestClock.Today.AddDays(30));
        (await desk.Clerk.Get<MessageDuties>().HandleAsync(Ct)).ShouldBeEmpty();
        desk.Codes[linked] = desk.Codes[number];
        (await desk.SeesAsync(await desk.PassAsync(number)))!.Messages.ShouldHaveSingleItem().Note.ShouldContain(linked);
        (await desk.SeesAsync(await desk.PassAsync(linked)))!.Papers.ShouldHaveSingleItem().Title.ShouldBe("复查申请回执");
    }

    [Theory, DatabaseProviders]
    public async Task Without_a_unit_above_the_body_is_named_and_a_request_on_paper_is_not_registered_twice(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var (first, second) = (await desk.AtAsync(PetitionStatus.Delivered), await desk.AtAsync(PetitionStatus.Delivered));
        var (one, two) = (await SendAsync(desk, first, PetitionerMessageKind.ReviewRequest, ""), await SendAsync(desk, second, PetitionerMessageKind.ReviewRequest, ""));
        (await desk.Clerk.Get<RequestOutsideReview>().HandleAsync(second, "省国资委信访处", TestClock.Today, Ct)).IsOk.ShouldBeTrue();

        (await desk.Clerk.Get<TakeUpReviewRequest>().HandleAsync(first, one, "省国资委信访处", Ct)).IsOk.ShouldBeTrue();
        (await desk.Clerk.Get<TakeUpReviewRequest>().HandleAsync(second, two, "", Ct)).Value.ShouldBe("");

        (await desk.ReadAsync(first)).Course.Outside!.Body.ShouldBe("省国资委信访处");
        await using var db = desk.Portal.Open();
        (await db.OutsideReviews.CountAsync(Ct)).ShouldBe(2);
        (await db.PetitionerMessages.CountAsync(message => message.Outcome == MessageOutcome.Taken, Ct)).ShouldBe(2);
    }

    [Theory, DatabaseProviders]
    public async Task An_agreed_withdrawal_ends_the_petition_apart_from_the_other_ends_and_its_petitioner_reads_it(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Accepted);
        var messageId = await SendAsync(desk, number, PetitionerMessageKind.Withdrawal, "已经解决了");

        (await desk.Clerk.Get<MessageDuties>().HandleAsync(Ct)).ShouldHaveSingleItem().Action.ShouldBe("答复撤回请求");
        (await desk.Head.Get<SettleMessage>().HandleAsync(number, messageId, MessageOutcome.Agreed, "", Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await desk.ReadAsync(number)).Status.ShouldBe(PetitionStatus.Accepted);
        (await desk.Clerk.Get<SettleMessage>().HandleAsync(number, messageId, MessageOutcome.Agreed, "同意", Ct)).IsOk.ShouldBeTrue();

        var petition = await desk.ReadAsync(number);
        (petition.Course.Ending, petition.ClosedOn).ShouldBe((PetitionEnding.Withdrawn, TestClock.Today));
        petition.Clocks.ShouldAllBe(clock => clock.MetOn != null);
        var seen = (await desk.SeesAsync(await desk.PassAsync(number)))!;
        InquirySteps.Now(seen.Status, seen.Ending).ShouldContain("撤回");
        (seen.Steps[^1].Text, seen.Steps[^1].On).ShouldBe(("撤回", TestClock.Today));
        seen.Messages.ShouldHaveSingleItem().Outcome.ShouldBe(MessageOutcome.Agreed);
    }

    private static async Task<Guid> SendAsync(PetitionDesk desk, string number, PetitionerMessageKind kind, string text)
    {
        var (pass, id) = (await desk.PassAsync(number), Guid.NewGuid());
        await using var scope = desk.Portal.AsNobody();
        (await scope.Get<SendMessage>().HandleAsync(pass, id, kind, text, [], Ct)).Refusal.ShouldBeNull();
        return id;
    }
}
