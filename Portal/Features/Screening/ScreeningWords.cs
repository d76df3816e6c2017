using Portal.Domain.Screening;

namespace Portal.Features.Screening;

/// <summary>What answers and states of tasks are called.</summary>
public static class ScreeningWords
{
    public static string Of(ScreeningAnswerValue value) => value switch
    {
        ScreeningAnswerValue.Problem => "有问题",
        ScreeningAnswerValue.NoProblem => "无问题",
        ScreeningAnswerValue.NotApplicable => "不适用",
    };

    public static string Of(ScreeningTaskStatus status) => status switch
    {
        ScreeningTaskStatus.Open => "待填报",
        ScreeningTaskStatus.Submitted => "已提交",
        ScreeningTaskStatus.Nil => "零报告",
    };
}
