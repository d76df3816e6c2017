using CsCheck;
using Portal.Domain.Calendars;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;

namespace Portal.Tests.Domain.Petitions.Deadlines;

public sealed class ExtensionRuleTests
{
    private static readonly WorkCalendar s_calendar = StateCouncilCalendar.Current;
    private static readonly Guid s_clerk = Guid.NewGuid();
    private static readonly Guid s_head = Guid.NewGuid();

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void One_to_thirty_days_may_be_asked_for(int days, bool isAllowed)
    {
        var result = Ask(PetitionAt.Step(PetitionStatus.Accepted), days);

        result.Refusal.ShouldBe(isAllowed ? null : DeadlineRefusals.ExtensionDays);
    }

    [Fact]
    public void The_leaders_yes_makes_ninety_days_at_most_and_only_once()
    {
        var petition = PetitionAt.Step(PetitionStatus.Accepted);
        Ask(petition, 30).IsOk.ShouldBeTrue();

        ExtensionRule.Approve(petition, s_head, s_calendar, TestClock.Start, TestClock.Today).IsOk.ShouldBeTrue();

        petition.ClockOf(ClockKind.Handling)!.TargetOn.ShouldBe(TestClock.Today.AddDays(90));
        Ask(petition, 1).Refusal.ShouldBe(DeadlineRefusals.ExtensionTwice);
    }

    [Fact]
    public void Whoever_asked_does_not_approve()
    {
        var petition = PetitionAt.Step(PetitionStatus.Accepted);
        Ask(petition, 30).IsOk.ShouldBeTrue();

        ExtensionRule.Approve(petition, s_clerk, s_calendar, TestClock.Start, TestClock.Today).Refusal.ShouldBe(DeadlineRefusals.ApproverAsked);
        ExtensionRule.Refuse(petition, "没有必要", s_clerk, TestClock.Start).Refusal.ShouldBe(DeadlineRefusals.ApproverAsked);
        petition.ClockOf(ClockKind.Handling)!.TargetOn.ShouldBe(TestClock.Today.AddDays(60));
    }

    [Fact]
    public void Once_the_sixty_days_are_over_nothing_is_extended()
    {
        var (asked, late) = (PetitionAt.Step(PetitionStatus.Accepted), PetitionAt.Step(PetitionStatus.Accepted));
        Ask(asked, 10).IsOk.ShouldBeTrue();
        var after = asked.ClockOf(ClockKind.Handling)!.LatestOn.AddDays(1);

        ExtensionRule.Ask(late, 10, "等鉴定结论", s_clerk, TestClock.Start, after).Refusal.ShouldBe(DeadlineRefusals.ExtensionTooLate);
        ExtensionRule.Approve(asked, s_head, s_calendar, TestClock.Start, after).Refusal.ShouldBe(DeadlineRefusals.ExtensionTooLate);
        ExtensionRule.Approve(asked, s_head, s_calendar, TestClock.Start, after.AddDays(-1)).IsOk.ShouldBeTrue();
    }

    [Theory]
    [InlineData(PetitionStatus.Registered, false)]
    [InlineData(PetitionStatus.Assigned, false)]
    [InlineData(PetitionStatus.Accepted, true)]
    [InlineData(PetitionStatus.OpinionSubmitted, true)]
    [InlineData(PetitionStatus.OpinionApproved, true)]
    [InlineData(PetitionStatus.Delivered, false)]
    [InlineData(PetitionStatus.Closed, false)]
    public void Only_a_matter_in_hand_is_extended(PetitionStatus status, bool isAllowed) =>
        Ask(PetitionAt.Step(status), 10).Refusal.ShouldBe(isAllowed ? null : DeadlineRefusals.ExtensionNotInHand);

    [Fact]
    public void A_refused_request_leaves_the_sixty_days_and_may_be_asked_again()
    {
        var petition = PetitionAt.Step(PetitionStatus.Accepted);
        Ask(petition, 10, " ").Refusal.ShouldBe(DeadlineRefusals.ExtensionReason);
        Ask(petition, 10).IsOk.ShouldBeTrue();
        Ask(petition, 10).Refusal.ShouldBe(DeadlineRefusals.ExtensionPending);
        ExtensionRule.Refuse(petition, " ", s_head, TestClock.Start).Refusal.ShouldBe(DeadlineRefusals.DecisionNote);

        ExtensionRule.Refuse(petition, "两周内能办完", s_head, TestClock.Start).IsOk.ShouldBeTrue();

        petition.ClockOf(ClockKind.Handling)!.TargetOn.ShouldBe(TestClock.Today.AddDays(60));
        ExtensionRule.Approve(petition, s_head, s_calendar, TestClock.Start, TestClock.Today).Refusal.ShouldBe(DeadlineRefusals.ExtensionNone);
        Ask(petition, 10).IsOk.ShouldBeTrue();
    }

    [Fact]
    public void Whatever_is_granted_the_whole_stays_within_ninety_days_and_the_legal_day_is_worked() =>
        Gen.Int[1, 30].Sample(days =>
        {
            var petition = PetitionAt.Step(PetitionStatus.Accepted);
            Ask(petition, days).IsOk.ShouldBeTrue();
            ExtensionRule.Approve(petition, s_head, s_calendar, TestClock.Start, TestClock.Today).IsOk.ShouldBeTrue();
            var clock = petition.ClockOf(ClockKind.Handling)!;
            return clock.TargetOn == clock.StartsOn.AddDays(60 + days) && clock.LatestOn == s_calendar.RollForward(clock.TargetOn) && clock.TargetOn.DayNumber - clock.StartsOn.DayNumber <= 90;
        });

    private static Portal.Domain.Result Ask(Petition petition, int days, string reason = "等鉴定结论") =>
        ExtensionRule.Ask(petition, days, reason, s_clerk, TestClock.Start, TestClock.Today);
}
