namespace Portal.Domain.Screening.Following;

/// <summary>Every "no" of looking through what units hand in.</summary>
public static class FollowingRefusals
{
    public static readonly Refusal NotSubmitted = new("screening.review.open", "这个单位还没有提交，提交后才能批准或退回。");
    public static readonly Refusal ApprovedAlready = new("screening.review.approved", "这份排查已经批准，不能再退回；有新情况请登记隐患事项。");
    public static readonly Refusal OwnSubmission = new("screening.review.own", "自己提交的排查要由别人审核。");
    public static readonly Refusal NoteMissing = new("screening.return.note", "请至少写一条补正意见：哪一项、要补什么。");
    public static readonly Refusal NoteTooLong = new("screening.return.note-long", $"每条补正意见最多 {ReturnNote.MaxText} 字，请删减。");
    public static readonly Refusal NothingLate = new("screening.urge.none", "没有逾期未报的单位，不用催办。");
    public static readonly Refusal UrgedToday = new("screening.urge.today", "逾期单位今天都已催办过，明天可以再催。");
    public static readonly Refusal NothingChosen = new("screening.approve.none", "请先选中要批准的单位。");
}
