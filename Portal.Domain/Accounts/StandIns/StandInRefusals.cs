namespace Portal.Domain.Accounts.StandIns;

/// <summary>Every "no" about standing in.</summary>
public static class StandInRefusals
{
    public static readonly Refusal PersonMissing = new("stand-in.person", "请选择谁离岗、由谁代班。");
    public static readonly Refusal ReasonMissing = new("stand-in.reason", "请选择离岗原因。");
    public static readonly Refusal DaysMissing = new("stand-in.days", "请填写从哪天到哪天。");
    public static readonly Refusal Oneself = new("stand-in.oneself", "不能由本人给本人代班，请另选一人。");
    public static readonly Refusal NothingToHandOver = new("stand-in.nothing", "离岗的人不负责填报排查，没有可交接的任务。");
    public static readonly Refusal MayNotFill = new("stand-in.may-not-fill", "代班的人没有填报权限，请选排查员或单位负责人。");
    public static readonly Refusal OtherMine = new("stand-in.other-mine", "只能由本矿的人代班。");
    public static readonly Refusal EndsBeforeStart = new("stand-in.ends-before-start", "结束日不能早于开始日。");
    public static readonly Refusal InPast = new("stand-in.past", "开始日不能早于今天。");
    public static readonly Refusal TooLong = new("stand-in.too-long", $"一次代班最多 {StandIn.MostDays} 天；离岗更久的，请调整账号。");
    public static readonly Refusal Overlaps = new("stand-in.overlaps", "这几天已经有人代班，请先结束原来的，或另选日期。");
    public static readonly Refusal StandInIsAway = new("stand-in.stand-in-away", "代班的人这几天自己也离岗，请另选一人。");
    public static readonly Refusal AwayStandsIn = new("stand-in.chain", "离岗的人这几天正替别人代班，请先结束那一项再交接。");
    public static readonly Refusal Over = new("stand-in.over", "这项代班已经结束。");
}
