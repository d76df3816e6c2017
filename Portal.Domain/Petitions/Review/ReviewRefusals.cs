namespace Portal.Domain.Petitions.Review;

/// <summary>Every "no" of 复查, 复核 and the end states.</summary>
public static class ReviewRefusals
{
    private const string Art35 = "《信访工作条例》第35条";
    private const string Art36 = "《信访工作条例》第36条";

    public static readonly Refusal NotDelivered = new("petition.review.not-delivered", "意见书送达信访人之后，才能申请复查、复核。", Art35);
    public static readonly Refusal RequestedAlready = new("petition.review.already", "这份意见已经申请复查、复核，不能重复申请。", Art35);
    public static readonly Refusal RequestDay = new("petition.review.day", "申请日期要在意见书送达之日到今天之间。", Art35);
    public static readonly Refusal Exhausted = new("petition.review.exhausted", "已经复核，同一事实和理由不再受理；有新的事实和理由的，可以另行登记。", Art36);
    public static readonly Refusal SameUnit = new("petition.review.same-unit", "复查、复核由原办理单位的上一级单位办理，不能由原单位自己办理。", Art35);
    public static readonly Refusal SamePerson = new("petition.review.same-person", "你起草或者签发过被复查的意见，不能再办理复查、复核，请由别人办理。", "《信访工作条例》第28条");
    public static readonly Refusal NoUnitAbove = new("petition.review.no-unit-above", "上一级单位不在本系统，请填写复查、复核机关的名称。", Art35);
    public static readonly Refusal BodyMissing = new("petition.review.body", "请填写复查、复核机关的名称，最多 100 字。", Art35);
    public static readonly Refusal NoReview = new("petition.review.none", "这件不是复查、复核件。", Art35);
    public static readonly Refusal ConclusionMissing = new("petition.review.conclusion", "请选复查、复核结论：维持、变更、撤销或责令重新办理。", Art35);
    public static readonly Refusal AnsweredAlready = new("petition.review.answered", "复查、复核意见已经登记。", Art35);
    public static readonly Refusal AnswerDay = new("petition.review.answer-day", "答复日期要在申请之日到今天之间。", Art35);
    public static readonly Refusal NotVoluntary = new("petition.settle.not-voluntary", "请先确认是信访人自愿，没有附加条件。", "《信访工作条例》第37条");
    public static readonly Refusal ReviewPending = new("petition.settle.review-pending", "信访人已经申请复查、复核，等办完再登记结果。", Art35);
    public static readonly Refusal SameHands = new("petition.reopen.same-hands", "你起草或者签发过被撤销、责令重办的意见，不能再办这一件，请由别人办理。", "《信访工作条例》第28条");
    public static readonly Refusal HandledAnew = new("petition.exhaust.reopened", "原意见已被撤销或者责令重新办理，正在重办，不能记为三级终结。", Art36);
    public static readonly Refusal TooLateToWithdraw = new("petition.withdraw.late", "处理意见书已经送达或者这件已经结束，不能再按撤回办结。");
    public static readonly Refusal EndedAlready = new("petition.end.already", "这个结果已经登记。");

    /// <summary>The petitioner asked after the last day; the law gives no second time, but new facts are a new matter.</summary>
    public static Refusal Late(ReviewLevel level, DateOnly latestOn) => level switch
    {
        ReviewLevel.Review => new("petition.review.late", $"请求复查的期限是收到书面答复之日起 30 日，已于{Day(latestOn)}届满；有新的事实和理由的，可以另行登记。", Art35),
        ReviewLevel.Recheck => new("petition.review.late", $"请求复核的期限是收到复查意见之日起 30 日，已于{Day(latestOn)}届满；有新的事实和理由的，可以另行登记。", Art36),
    };

    /// <summary>The right to ask runs on.</summary>
    public static Refusal MayStillAsk(DateOnly latestOn) =>
        new("petition.exhaust.may-ask", $"信访人到{Day(latestOn)}为止还可以申请复查、复核，届满后才能记为三级终结。", Art35);

    private static string Day(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
