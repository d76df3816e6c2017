using CsCheck;
using Portal.Domain.Calendars;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;
using Portal.Domain.Visits;

namespace Portal.Tests.Domain.Petitions.Deadlines;

/// <summary>Silence, the fast track and hearings.</summary>
public sealed class ClockCareTests
{
    private static readonly WorkCalendar s_calendar = StateCouncilCalendar.Current;
    private static readonly ClockKind[] s_lasting = [.. ClockRule.All.Where(rule => rule.Value.Days is not null).Select(rule => rule.Key)];
    private static readonly ClockKind[] s_calendarKinds = [ClockKind.Notice, ClockKind.Handling, ClockKind.Review, ClockKind.Recheck, ClockKind.ReviewRequest];
    private static readonly DateOnly s_day15 = TestClock.Today.AddDays(15);

    [Theory]
    [InlineData(PetitionStatus.Registered)]
    [InlineData(PetitionStatus.Assigned)]
    public void The_sixty_days_start_on_day_fifteen_although_nobody_accepted(PetitionStatus status)
    {
        var petition = PetitionAt.Step(status);

        SilenceRule.Start(petition, s_calendar, TestClock.Start, s_day15).ShouldBeFalse();
        SilenceRule.Start(petition, s_calendar, TestClock.Start, s_day15.AddDays(1)).ShouldBeTrue();
        SilenceRule.Start(petition, s_calendar, TestClock.Start, s_day15.AddDays(2)).ShouldBeFalse();

        petition.ClockOf(ClockKind.Handling)!.StartsOn.ShouldBe(s_day15);
        petition.ClockOf(ClockKind.Notice)!.MetOn.ShouldBeNull();
    }

    [Fact]
    public void Acceptance_after_silence_keeps_the_clock_that_runs()
    {
        var petition = PetitionAt.Step(PetitionStatus.Assigned);
        SilenceRule.Start(petition, s_calendar, TestClock.Start, s_day15.AddDays(5)).ShouldBeTrue();

        petition.Accept(s_calendar, TestClock.Start.AddDays(40), TestClock.Today.AddDays(40)).IsOk.ShouldBeTrue();

        petition.Clocks.Count(clock => clock.Kind == ClockKind.Handling).ShouldBe(1);
        petition.AcceptedOn.ShouldBe(s_day15);
    }

    [Fact]
    public void The_fast_track_ends_after_ten_working_days_beside_the_sixty_days()
    {
        var petition = PetitionAt.Step(PetitionStatus.Accepted);

        FastTrack.Choose(petition, isRepeat: false, s_calendar, TestClock.Start).IsOk.ShouldBeTrue();

        petition.ClockOf(ClockKind.Simple)!.TargetOn.ShouldBe(new DateOnly(2026, 3, 24));
        petition.ClockOf(ClockKind.Simple)!.LatestOn.ShouldBe(new DateOnly(2026, 3, 24));
        petition.ClockOf(ClockKind.Handling)!.TargetOn.ShouldBe(TestClock.Today.AddDays(60));
        FastTrack.Choose(petition, isRepeat: false, s_calendar, TestClock.Start).Refusal.ShouldBe(DeadlineRefusals.FastTrackTwice);
    }

    [Fact]
    public void A_repeat_is_never_on_the_fast_track() =>
        FastTrack.Choose(PetitionAt.Step(PetitionStatus.Accepted), isRepeat: true, s_calendar, TestClock.Start).Refusal.ShouldBe(DeadlineRefusals.FastTrackRepeat);

    [Fact]
    public void A_matter_that_is_not_simple_after_all_leaves_the_fast_track_once()
    {
        var petition = PetitionAt.Step(PetitionStatus.Accepted);
        FastTrack.Leave(petition).Refusal.ShouldBe(DeadlineRefusals.FastTrackNone);
        FastTrack.Choose(petition, isRepeat: false, s_calendar, TestClock.Start).IsOk.ShouldBeTrue();

        FastTrack.Leave(petition).IsOk.ShouldBeTrue();

        petition.ClockOf(ClockKind.Simple).ShouldBeNull();
    }

    [Fact]
    public void Delivery_meets_the_fast_track_too()
    {
        var petition = PetitionAt.Step(PetitionStatus.Accepted);
        FastTrack.Choose(petition, isRepeat: false, s_calendar, TestClock.Start).IsOk.ShouldBeTrue();
        petition.LogContact(TestClock.Today, ContactMethod.Talk, "说明政策", "", PetitionAt.Drafter, TestClock.Start, TestClock.Today).IsOk.ShouldBeTrue();
        petition.Claims.ShouldAllBe(claim => petition.Conclude(claim.Id, ClaimConclusion.Supported, "属实").IsOk);
        petition.DraftOpinion(PetitionAt.Opinion, PetitionAt.Drafter, TestClock.Start).IsOk.ShouldBeTrue();
        petition.SubmitOpinion().IsOk.ShouldBeTrue();
        petition.ApproveOpinion(PetitionAt.Head, TestClock.Start).IsOk.ShouldBeTrue();

        petition.Deliver(TestClock.Today, "当面签收", TestClock.Today, s_calendar, TestClock.Start, TestClock.Today).IsOk.ShouldBeTrue();

        petition.ClockOf(ClockKind.Simple)!.MetOn.ShouldBe(TestClock.Today);
    }

    [Fact]
    public void No_other_clock_stops_for_a_hearing()
    {
        HearingRule.Begin(PetitionAt.Step(PetitionStatus.Accepted), TestClock.Today, TestClock.Today).Refusal.ShouldBe(DeadlineRefusals.HearingOnlyInRecheck);
        ClockRule.Book.Where(rule => rule.PausesForHearing).Select(rule => rule.Code).ShouldBe(["K-RV"]);
    }

    [Fact]
    public void A_calendar_that_is_changed_never_moves_a_target_in_calendar_days() =>
        Gen.Select(Gen.Int[0, 4].Select(at => s_calendarKinds[at]), Gen.Int[0, 700], Gen.Int[0, 30], Gen.Int[1, 10])
            .Sample((kind, shift, gap, length) =>
            {
                var start = new DateOnly(2025, 1, 1).AddDays(shift);
                var clock = Clock.Start(Guid.NewGuid(), Guid.NewGuid(), kind, start, s_calendar);
                var target = clock.TargetOn;
                var off = Enumerable.Range(0, length).Select(day => target.AddDays(gap - 15 + day)).ToList();
                var changed = new WorkCalendar(off, [], [2025, 2026]);

                clock.Follow(changed);

                return clock.TargetOn == target && clock.LatestOn >= target && changed.IsWorkingDay(clock.LatestOn) && clock.LatestOn == changed.RollForward(target);
            });

    [Fact]
    public void No_clock_ends_before_it_starts_and_a_later_start_never_ends_earlier() =>
        Gen.Select(Gen.Int[0, s_lasting.Length - 1].Select(at => s_lasting[at]), Gen.Int[0, 1200], Gen.Int[0, 60]).Sample((kind, shift, gap) =>
        {
            var start = new DateOnly(2024, 10, 1).AddDays(shift);
            var earlier = Clock.Start(Guid.NewGuid(), Guid.NewGuid(), kind, start, s_calendar);
            var later = Clock.Start(Guid.NewGuid(), Guid.NewGuid(), kind, start.AddDays(gap), s_calendar);

            return earlier.TargetOn > start && earlier.TargetOn <= earlier.LatestOn && later.TargetOn >= earlier.TargetOn && later.LatestOn >= earlier.LatestOn;
        });
}
