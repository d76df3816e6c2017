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
        ScreeningAnswerValue.Recorded => "已填",
    };

    public static string Of(ScreeningTaskStatus status) => status switch
    {
        ScreeningTaskStatus.Open => "待填报",
        ScreeningTaskStatus.Submitted => "已提交",
        ScreeningTaskStatus.Nil => "零报告",
        ScreeningTaskStatus.Returned => "退回补正",
    };

    /// <summary>What a unit owes on a task of this state.</summary>
    public static string DutyOf(ScreeningTaskStatus status) => status == ScreeningTaskStatus.Returned ? "补正排查" : "填报排查任务";
}
