using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Urgent;
using Portal.Tests.Support;

namespace Portal.Tests.Domain.Petitions.Urgent;

/// <summary>《信访工作条例》第25条: grave and urgent matters are reported at once, in the enterprise's own hours.</summary>
public sealed class UrgentReportTests
{
    private static readonly DateTimeOffset s_now = TestClock.Start;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(24)]
    public void The_hours_run_from_the_moment_of_learning(int hours)
    {
        var report = Raise(learnedAt: s_now.AddMinutes(-30), hours: hours).Value!;

        report.DueAt.ShouldBe(s_now.AddMinutes(-30).AddHours(hours));
        report.ReportedAt.ShouldBeNull();
    }

    [Fact]
    public void A_closed_petition_a_second_owed_report_and_an_empty_ground_are_refused()
    {
        Raise(PetitionAt.Step(PetitionStatus.Closed)).Refusal.ShouldBe(UrgentRefusals.Closed);
        Raise(open: Raise().Value).Refusal.ShouldBe(UrgentRefusals.OwedAlready);
        Raise(ground: " ").Refusal.ShouldBe(UrgentRefusals.GroundMissing);
        Raise(ground: new string('水', TextLimit.UrgentGround.Max + 1)).Refusal!.Code.ShouldBe("petition.urgent.ground.too-long");
    }

    [Fact]
    public void What_is_to_come_and_what_was_known_more_than_a_week_ago_is_refused()
    {
        Raise(learnedAt: s_now.AddSeconds(1)).Refusal.ShouldBe(UrgentRefusals.LearnedWhen);
        Raise(learnedAt: s_now.AddDays(-7).AddSeconds(-1)).Refusal.ShouldBe(UrgentRefusals.LearnedWhen);
        Raise(learnedAt: s_now.AddDays(-7)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public void It_is_reported_once_to_somebody_named_and_not_before_it_was_known()
    {
        var report = Raise().Value!;

        report.Report("", s_now, PetitionAt.Head, s_now).Refusal.ShouldBe(UrgentRefusals.ReceiverMissing);
        report.Report("矿调度室", s_now.AddMinutes(-1), PetitionAt.Head, s_now).Refusal.ShouldBe(UrgentRefusals.ReportedWhen);
        report.Report("矿调度室", s_now.AddMinutes(1), PetitionAt.Head, s_now).Refusal.ShouldBe(UrgentRefusals.ReportedWhen);
        report.Report("矿调度室", s_now, PetitionAt.Head, s_now).IsOk.ShouldBeTrue();
        report.Report("矿调度室", s_now, PetitionAt.Head, s_now).Refusal.ShouldBe(UrgentRefusals.ReportedAlready);
    }

    private static Portal.Domain.Result<UrgentReport> Raise(Petition? petition = null, UrgentReport? open = null, string ground = "停水停暖，影响两栋宿舍", DateTimeOffset? learnedAt = null, int hours = 2) =>
        UrgentReport.Raise(petition ?? PetitionAt.Step(PetitionStatus.Registered), open, ground, learnedAt ?? s_now, hours, PetitionAt.Drafter, s_now);
}
