namespace Portal.Domain.Screening;

/// <summary>Every "no" of the screening rules.</summary>
public static class ScreeningRefusals
{
    public static readonly Refusal OpeningDay = new("screening.plan.day", "开始日请选 1 至 28 日，这样每个月都有这一天。");
    public static readonly Refusal DaysToFill = new("screening.plan.days", "填报天数请填 1 至 25 天。");
    public static readonly Refusal SubmittedAlready = new("screening.submitted", "这份排查已经提交，不用再交。");
    public static readonly Refusal HazardExists = new("screening.answer.hazard", "这一项已登记为隐患事项，不能改成没有问题；如已解决，请在隐患事项里办理。");
    public static readonly Refusal ProblemTextMissing = new("screening.problem.text", "请写一句话：是什么事、在哪里、涉及几人或几户。");
    public static readonly Refusal UnknownItem = new("screening.item.unknown", "清单里没有这一项，请刷新页面再试。");

    public static Refusal Unanswered(int count) => new("screening.unanswered", $"还有 {count} 项没有作答，答完才能提交。");

    public static Refusal ProblemsWithoutText(int count) => new("screening.problem.open", $"有 {count} 个“有问题”还没有写明情况并登记。");

    public static Refusal EffortMissing(bool isNil, bool methods, bool people) =>
        new(
            isNil ? "screening.nil.effort" : "screening.effort",
            $"这份{(isNil ? "零报告" : "排查")}还缺{(methods && people ? "排查方式和谈话人数" : methods ? "排查方式" : "谈话人数")}。");
}
