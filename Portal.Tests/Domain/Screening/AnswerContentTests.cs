using Portal.Domain.Screening;

namespace Portal.Tests.Domain.Screening;

public sealed class AnswerContentTests
{
    private static readonly string[] s_choices = ["路灯", "排水沟"];

    [Theory]
    [InlineData(AnswerKind.Number, "12", null)]
    [InlineData(AnswerKind.Number, "0", null)]
    [InlineData(AnswerKind.Number, "-1", "screening.answer.number")]
    [InlineData(AnswerKind.Number, "十二", "screening.answer.number")]
    [InlineData(AnswerKind.Number, "100000", "screening.answer.number")]
    [InlineData(AnswerKind.Text, "东侧三层以上不热", null)]
    [InlineData(AnswerKind.Text, "请找 13800001234", "screening.text.mobile")]
    [InlineData(AnswerKind.SingleChoice, "路灯", null)]
    [InlineData(AnswerKind.SingleChoice, "路灯\n排水沟", "screening.answer.choice")]
    [InlineData(AnswerKind.MultipleChoice, "路灯\n排水沟", null)]
    [InlineData(AnswerKind.MultipleChoice, "路灯\n电梯", "screening.answer.choice")]
    [InlineData(AnswerKind.ThreeWay, "有问题", "screening.answer.choice")]
    public void A_content_fits_the_kind_of_its_item(AnswerKind kind, string content, string? code) =>
        (AnswerContent.FaultOf(kind, s_choices, content)?.Code).ShouldBe(code);
}
