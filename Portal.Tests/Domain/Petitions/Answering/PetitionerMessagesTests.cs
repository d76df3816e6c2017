using Portal.Domain.Calendars;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Answering;
using Portal.Domain.Petitions.Review;
using Portal.Tests.Support;

namespace Portal.Tests.Domain.Petitions.Answering;

public sealed class PetitionerMessagesTests
{
    private static readonly DateTimeOffset s_now = TestClock.Start;

    public static TheoryData<PetitionStatus> Steps => [.. Enum.GetValues<PetitionStatus>()];

    [Theory]
    [MemberData(nameof(Steps))]
    public void Facts_are_added_at_every_step_also_after_closing(PetitionStatus step) => Facts(PetitionAt.Step(step)).IsOk.ShouldBeTrue();

    [Fact]
    public void Facts_need_a_text_or_a_photo()
    {
        var petition = PetitionAt.Step(PetitionStatus.Accepted);

        Facts(petition, " ").Refusal.ShouldBe(AnsweringRefusals.FactsEmpty);
        PetitionerMessages.AddFacts(Guid.NewGuid(), petition, [], "", photos: 1, s_now).IsOk.ShouldBeTrue();
    }

    [Fact]
    public void The_twenty_first_message_of_a_day_is_refused()
    {
        var petition = PetitionAt.Step(PetitionStatus.Accepted);
        var earlier = Enumerable.Range(0, 20).Select(_ => Facts(petition).Value!).ToList();

        PetitionerMessages.AddFacts(Guid.NewGuid(), petition, earlier, "又一条", photos: 0, s_now).Refusal.ShouldBe(AnsweringRefusals.TooManyToday);
        PetitionerMessages.AddFacts(Guid.NewGuid(), petition, earlier, "又一条", photos: 0, s_now.AddDays(1)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public void A_withdrawal_waits_for_the_unit_and_is_asked_for_once()
    {
        var petition = PetitionAt.Step(PetitionStatus.Accepted);
        var first = Withdraw(petition).Value!;

        Withdraw(petition, first).Refusal.ShouldBe(AnsweringRefusals.WithdrawnAlready);
        first.Settle(MessageOutcome.Continued, "涉及他人安全，依法继续调查", Guid.NewGuid(), s_now).IsOk.ShouldBeTrue();
        Withdraw(petition, first).IsOk.ShouldBeTrue();
        Withdraw(PetitionAt.Step(PetitionStatus.Delivered)).Refusal.ShouldBe(AnsweringRefusals.NothingToWithdraw);
    }

    [Fact]
    public void Going_on_after_a_withdrawal_needs_its_reason() =>
        Withdraw(PetitionAt.Step(PetitionStatus.Accepted)).Value!.Settle(MessageOutcome.Continued, " ", Guid.NewGuid(), s_now).Refusal.ShouldBe(AnsweringRefusals.ContinuedWithoutReason);

    [Theory]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Review_is_asked_for_within_30_days(int daysAfter, bool isOpen) =>
        Review(PetitionAt.Step(PetitionStatus.Delivered), TestClock.Today.AddDays(daysAfter)).IsOk.ShouldBe(isOpen);

    [Fact]
    public void Review_is_asked_for_after_delivery_and_once()
    {
        Review(PetitionAt.Step(PetitionStatus.OpinionApproved), TestClock.Today).Refusal.ShouldBe(AnsweringRefusals.ReviewBeforeDelivery);
        var petition = PetitionAt.Step(PetitionStatus.Closed);

        var first = Review(petition, TestClock.Today).Value!;

        Review(petition, TestClock.Today, first).Refusal.ShouldBe(AnsweringRefusals.ReviewAskedAlready);
        first.Settle(MessageOutcome.Continued, "不复查", Guid.NewGuid(), s_now).Refusal.ShouldBe(AnsweringRefusals.OutcomeUnfit);
        first.Settle(MessageOutcome.Taken, "", Guid.NewGuid(), s_now).IsOk.ShouldBeTrue();
        first.Settle(MessageOutcome.Taken, "", Guid.NewGuid(), s_now).Refusal.ShouldBe(AnsweringRefusals.SettledAlready);
    }

    [Fact]
    public void After_the_recheck_nothing_is_left_to_ask_for()
    {
        var (first, review, recheck) = (PetitionAt.Step(PetitionStatus.Delivered), PetitionAt.Step(PetitionStatus.Registered), PetitionAt.Step(PetitionStatus.Registered));
        Open(review, first).IsOk.ShouldBeTrue();
        Deliver(review);
        Open(recheck, review).IsOk.ShouldBeTrue();
        Deliver(recheck);

        Review(recheck, TestClock.Today).Refusal.ShouldBe(ReviewRefusals.Exhausted);
    }

    private static void Deliver(Petition review)
    {
        PetitionAt.Submit(review);
        review.ApproveOpinion(PetitionAt.Head, TestClock.Start).IsOk.ShouldBeTrue();
        review.Deliver(TestClock.Today, "当面签收", TestClock.Today, StateCouncilCalendar.Current, TestClock.Start, TestClock.Today).IsOk.ShouldBeTrue();
    }

    private static global::Portal.Domain.Result Open(Petition linked, Petition reviewed) =>
        ReviewPath.Open(linked, reviewed, Guid.NewGuid(), StateCouncilCalendar.Current, TestClock.Start, TestClock.Today);

    private static global::Portal.Domain.Result<PetitionerMessage> Facts(Petition petition, string text = "又找到一张工资条") =>
        PetitionerMessages.AddFacts(Guid.NewGuid(), petition, [], text, photos: 0, s_now);

    private static global::Portal.Domain.Result<PetitionerMessage> Withdraw(Petition petition, params PetitionerMessage[] earlier) =>
        PetitionerMessages.Withdraw(Guid.NewGuid(), petition, earlier, "", s_now);

    private static global::Portal.Domain.Result<PetitionerMessage> Review(Petition petition, DateOnly today, params PetitionerMessage[] earlier) =>
        PetitionerMessages.AskReview(Guid.NewGuid(), petition, earlier, "", s_now, today);
}
