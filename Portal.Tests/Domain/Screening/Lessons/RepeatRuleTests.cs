using Portal.Domain.Screening;
using Portal.Domain.Screening.Lessons;

namespace Portal.Tests.Domain.Screening.Lessons;

public sealed class RepeatRuleTests
{
    private static readonly Guid s_first = Guid.NewGuid();
    private static readonly Guid s_second = Guid.NewGuid();

    [Theory]
    [InlineData(0, 2)]
    [InlineData(30, 2)]
    [InlineData(31, 0)]
    public void Two_units_within_thirty_days_belong_together(int daysBefore, int expected) =>
        RepeatRule.Together([Found(s_first, daysBefore), Found(s_second, 0)], TestClock.Today).Count.ShouldBe(expected);

    [Fact]
    public void One_unit_alone_is_no_signal_however_often_it_finds_the_item() =>
        RepeatRule.Together([Found(s_first, 3), Found(s_first, 2), Found(s_first, 1)], TestClock.Today).ShouldBeEmpty();

    [Fact]
    public void What_lies_more_than_thirty_days_back_raises_nothing_today() =>
        RepeatRule.Together([Found(s_first, 32), Found(s_second, 31)], TestClock.Today).ShouldBeEmpty();

    [Fact]
    public void A_signal_keeps_a_finding_once_and_is_noted_once_with_a_sentence_about_conditions()
    {
        var findings = new[] { Found(s_first, 1), Found(s_second, 0) };
        var signal = RepeatSignal.Raise(Guid.NewGuid(), "CX6", findings, TestClock.Start);

        signal.Take(findings).ShouldBeFalse();
        signal.Take([Found(s_first, 0)]).ShouldBeTrue();
        signal.Findings.Count.ShouldBe(3);
        signal.Note(" ", Guid.Empty, TestClock.Start).Refusal.ShouldBe(LessonRefusals.ConclusionMissing);
        signal.Note(new string('水', RepeatSignal.MaxConclusion + 1), Guid.Empty, TestClock.Start).Refusal.ShouldBe(LessonRefusals.ConclusionTooLong);
        signal.Note("请联系 13800001234", Guid.Empty, TestClock.Start).Refusal.ShouldBe(ScreeningRefusals.MobileInText);
        signal.Note("同一水源，由地测部牵头。", Guid.Empty, TestClock.Start).IsOk.ShouldBeTrue();
        signal.Note("再写一次。", Guid.Empty, TestClock.Start).Refusal.ShouldBe(LessonRefusals.NotedAlready);
    }

    private static ItemFinding Found(Guid unitId, int daysBefore) => new(Guid.NewGuid(), unitId, TestClock.Today.AddDays(-daysBefore));
}
