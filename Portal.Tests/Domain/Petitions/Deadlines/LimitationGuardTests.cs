using CsCheck;
using Portal.Domain.Petitions.Deadlines;
using Portal.Tests.Support;

namespace Portal.Tests.Domain.Petitions.Deadlines;

public sealed class LimitationGuardTests
{
    [Fact]
    public void A_dismissal_pay_dispute_of_eleven_months_ago_warns_of_the_one_year_for_arbitration()
    {
        var warning = LimitationGuard.Check(DisputeKind.DismissalPay, TestClock.Today.AddMonths(-11), TestClock.Today).Single();

        warning.LastOn.ShouldBe(new DateOnly(2026, 4, 10));
        (warning.DaysLeft, warning.IsUrgent, warning.IsPassed).ShouldBe((31, true, false));
        warning.Sentence.ShouldBe("劳动者申请劳动仲裁的期限是一年，从知道或者应当知道权利被侵害（一般是解除、终止劳动合同）之日起算，到2026年4月10日止，只剩 31 天，请尽快去办（《劳动争议调解仲裁法》第27条）。");
    }

    [Fact]
    public void A_work_injury_has_the_employers_thirty_days_before_the_workers_year()
    {
        var warnings = LimitationGuard.Check(DisputeKind.WorkInjury, new DateOnly(2026, 3, 1), TestClock.Today);

        warnings.Select(warning => (warning.Rule.By, warning.LastOn)).ShouldBe([("用人单位", new DateOnly(2026, 3, 31)), ("职工、近亲属或者工会", new DateOnly(2027, 3, 1))]);
    }

    [Theory]
    [InlineData(DisputeKind.UnpaidWages, "2025-03-10", "2026-03-10", 0)]
    [InlineData(DisputeKind.LabourContract, "2025-03-09", "2026-03-09", -1)]
    [InlineData(DisputeKind.MediationAgreement, "2026-02-28", "2026-03-30", 20)]
    [InlineData(DisputeKind.UnpaidWages, "2028-02-29", "2029-02-28", 1086)]
    public void The_last_day_is_that_of_the_civil_code(DisputeKind dispute, string eventOn, string lastOn, int daysLeft)
    {
        var warning = LimitationGuard.Check(dispute, Day(eventOn), TestClock.Today).Single();

        (warning.LastOn, warning.DaysLeft).ShouldBe((Day(lastOn), daysLeft));
        warning.IsPassed.ShouldBe(daysLeft < 0);
    }

    [Fact]
    public void A_passed_limit_sends_nobody_home() =>
        LimitationGuard.Check(DisputeKind.DismissalPay, TestClock.Today.AddYears(-2), TestClock.Today).Single().Sentence.ShouldContain("中间主张过权利的会重新计算");

    [Fact]
    public void Every_dispute_has_a_name_a_way_and_a_limit_that_names_its_statute()
    {
        foreach (var dispute in Enum.GetValues<DisputeKind>())
        {
            LimitationGuard.NameOf(dispute).ShouldNotBeEmpty();
            StatutoryRoutes.For(dispute).ShouldNotBe(StatutoryRoute.Petition);
            LimitationRule.All.Where(rule => rule.Dispute == dispute).ShouldNotBeEmpty();
        }

        LimitationRule.All.ShouldAllBe(rule => rule.LegalBasis.Contains("》第") && (rule.Years == 1) != (rule.Days == 30));
        StatutoryRoutes.All.Select(guide => guide.Route).ShouldBe(Enum.GetValues<StatutoryRoute>());
    }

    [Fact]
    public void The_last_day_is_after_the_event_and_a_later_event_never_ends_earlier() =>
        Gen.Select(Gen.Enum<DisputeKind>(), Gen.Int[0, 4000], Gen.Int[0, 400]).Sample((dispute, shift, gap) =>
        {
            var first = new DateOnly(2020, 1, 1).AddDays(shift);
            var earlier = LimitationGuard.Check(dispute, first, TestClock.Today);
            var later = LimitationGuard.Check(dispute, first.AddDays(gap), TestClock.Today);

            return earlier.All(warning => warning.LastOn > first) && earlier.Zip(later).All(pair => pair.Second.LastOn >= pair.First.LastOn);
        });

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
