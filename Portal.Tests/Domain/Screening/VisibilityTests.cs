using Portal.Domain.Screening;

namespace Portal.Tests.Domain.Screening;

public sealed class VisibilityTests
{
    private static readonly ShowRule[] s_items =
    [
        new("CX1", AnswerKind.ThreeWay, null, null),
        new("CX2", AnswerKind.MultipleChoice, "CX1", nameof(ScreeningAnswerValue.Problem)),
        new("CX3", AnswerKind.SingleChoice, "CX2", "开裂"),
        new("CX4", AnswerKind.Text, "CX3", "是"),
    ];

    [Fact]
    public void An_item_with_a_condition_is_not_asked_before_the_earlier_item_is_answered() => Asked([]).ShouldBe("CX1");

    [Theory]
    [InlineData(ScreeningAnswerValue.Problem, "CX1 CX2")]
    [InlineData(ScreeningAnswerValue.NoProblem, "CX1")]
    [InlineData(ScreeningAnswerValue.NotApplicable, "CX1")]
    public void An_item_is_asked_only_for_the_answer_of_its_condition(ScreeningAnswerValue value, string asked) =>
        Asked(new() { ["CX1"] = new(value) }).ShouldBe(asked);

    [Fact]
    public void One_of_several_choices_is_enough() =>
        Asked(new() { ["CX1"] = new(ScreeningAnswerValue.Problem), ["CX2"] = new(default, ChosenTexts.Join(["漏雨", "开裂"])) }).ShouldBe("CX1 CX2 CX3");

    [Fact]
    public void Part_of_a_choice_is_not_the_choice() =>
        Asked(new() { ["CX1"] = new(ScreeningAnswerValue.Problem), ["CX2"] = new(default, "墙体开裂") }).ShouldBe("CX1 CX2");

    [Fact]
    public void The_answer_of_an_item_that_fell_away_decides_nothing_more() =>
        Asked(new() { ["CX1"] = new(ScreeningAnswerValue.NoProblem), ["CX2"] = new(default, "开裂"), ["CX3"] = new(default, "是") }).ShouldBe("CX1");

    private static string Asked(Dictionary<string, GivenAnswer> answers) =>
        string.Join(' ', Visibility.CodesAsked(s_items, code => answers.TryGetValue(code, out var answer) ? answer : null));
}
