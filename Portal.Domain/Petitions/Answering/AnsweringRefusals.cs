namespace Portal.Domain.Petitions.Answering;

/// <summary>Every "no" of what petitioners send in and rate.</summary>
public static class AnsweringRefusals
{
    private const string Art35 = "《信访工作条例》第35条";

    public static readonly Refusal FactsEmpty = new("petitioner.facts.empty", "请写下要补充的情况，或者选一张照片。");
    public static readonly Refusal TooManyPhotos = new("petitioner.facts.photos", "一次最多发 3 张照片，其余的请再补充一次。");
    public static readonly Refusal TooManyToday = new("petitioner.message.many", "今天补充的次数已经很多了，这一次没有收下。请明天再补充，或者打电话、到信访接待室当面说。");
    public static readonly Refusal NothingToWithdraw = new("petitioner.withdraw.late", "答复已经送达，不用再撤回。对答复有意见的，可以补充情况或请求复查。");
    public static readonly Refusal WithdrawnAlready = new("petitioner.withdraw.already", "撤回请求已经收到，不用再提。改变主意的，请在“补充情况”里写明。");
    public static readonly Refusal ReviewBeforeDelivery = new("petitioner.review.early", "还没有送达处理意见书，现在不能请求复查。", Art35);
    public static readonly Refusal ReviewTooLate = new("petitioner.review.late", "请求复查的 30 日已经过了。仍可补充新的事实，也可以打电话或当面询问。", Art35);
    public static readonly Refusal ReviewAskedAlready = new("petitioner.review.already", "复查请求已经收到，不用再提。", Art35);
    public static readonly Refusal SettledAlready = new("petitioner.settle.already", "这一条已经有人处理过了。");
    public static readonly Refusal OutcomeUnfit = new("petitioner.settle.unfit", "这样处理与信访人的来文对不上，请重新选择。", Art35);
    public static readonly Refusal ReviewIsRegistered = new("petitioner.settle.register", "请求复查、复核要登记为复查、复核件，请按“登记复查件”。", Art35);
    public static readonly Refusal ContinuedWithoutReason = new("petitioner.settle.no-reason", "不停止办理的，请写明依法还要办什么，信访人会看到。");
    public static readonly Refusal RateBeforeDelivery = new("petitioner.rate.early", "处理意见书送达之后才能评价。", "《信访工作条例》第21条");
    public static readonly Refusal RateTooLate = new("petitioner.rate.late", "评价在送达后 30 日内有效，现在已经过了。有意见仍可以补充情况。");
    public static readonly Refusal RatedAlready = new("petitioner.rate.already", "评价已经过了 12 小时，不能再改。有意见仍可以补充情况。");
    public static readonly Refusal RatingIncomplete = new("petitioner.rate.incomplete", "请对办理结果和服务态度各选一项。");
    public static readonly Refusal LookedAlready = new("second-look.already", "二次核查已经有结果，不能再改。");
    public static readonly Refusal LookedByInvolved = new("second-look.involved", "起草、审批、接谈过这件的人和主办单位的人不能做二次核查，请由另一人核查。", "《信访工作条例》第28条");
    public static readonly Refusal SecondLookResultMissing = new("second-look.no-result", "请选核查结果。");
    public static readonly Refusal FindingMissing = new("second-look.no-finding", "请写明核查了什么、结果如何。");
}
