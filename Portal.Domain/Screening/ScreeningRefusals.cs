namespace Portal.Domain.Screening;

/// <summary>Every "no" of the screening rules.</summary>
public static class ScreeningRefusals
{
    public static readonly Refusal SubmittedAlready = new("screening.submitted", "这份排查已经提交，不用再交。");
    public static readonly Refusal HazardExists = new("screening.answer.hazard", "这一项已登记为隐患事项，不能改成没有问题；如已解决，请在隐患事项里办理。");
    public static readonly Refusal ProblemTextMissing = new("screening.problem.text", "请写一句话：是什么事、在哪里、涉及几人或几户。");
    public static readonly Refusal UnknownItem = new("screening.item.unknown", "清单里没有这一项，请刷新页面再试。");

    public static readonly Refusal IdentityNumberInText = new("screening.text.identity-number", "这里像是写了身份证号。排查只写事情，请删去号码，写到“几人、几户”即可。");
    public static readonly Refusal MobileInText = new("screening.text.mobile", "这里像是写了手机号。排查只写事情，请删去号码；需要联系本人的，请转信访件登记。");
    public static readonly Refusal NameInText = new("screening.text.name", "这里像是写了姓名。排查只写事情，请删去姓名，写到“几人、几户”即可。");
    public static readonly Refusal TextTooLong = new("screening.text.too-long", $"最多写 {ScreeningAnswer.MaxNote} 字，请删减后再存。");
    public static readonly Refusal NumberUnreadable = new("screening.answer.number", "请填 0 至 99999 的整数。");
    public static readonly Refusal ChoiceUnknown = new("screening.answer.choice", "清单里没有这个选项，请刷新页面再选。");
    public static readonly Refusal PeopleOutOfRange = new("screening.people.range", "谈话人数请填 1 至 9999。");
    public static readonly Refusal PlanNameMissing = new("screening.plan.name", "请写计划名称，如“矛盾纠纷排查”。");
    public static readonly Refusal PlanNameTooLong = new("screening.plan.name-long", "计划名称最多 40 个字。");
    public static readonly Refusal PlanUnitMissing = new("screening.plan.unit", "请选择在哪个矿或集团范围内排查。");
    public static readonly Refusal PlanExists = new("screening.plan.exists", "这个范围已有同名的排查计划，不用再建。");
    public static readonly Refusal PlanStopped = new("screening.plan.stopped", "这个排查计划已停用。");
    public static readonly Refusal ChecklistMissing = new("screening.checklist.missing", "还没有发布排查清单，请联系系统管理员。");
    public static readonly Refusal NoUnits = new("screening.units.none", "这个范围内还没有区队、科室或外包队伍，请先维护单位。");

    public static Refusal OpenedAlready(string number) => new("screening.round.opened", $"这一轮已经开始，编号 {number}。");

    public static Refusal Unanswered(int count) => new("screening.unanswered", $"还有 {count} 项没有作答，答完才能提交。");

    public static Refusal ProblemsWithoutText(int count) => new("screening.problem.open", $"有 {count} 个“有问题”还没有写明情况并登记。");

    public static Refusal EffortMissing(bool isNil, bool methods, bool people) =>
        new(
            isNil ? "screening.nil.effort" : "screening.effort",
            $"这份{(isNil ? "零报告" : "排查")}还缺{(methods && people ? "排查方式和谈话人数" : methods ? "排查方式" : "谈话人数")}。");
}
