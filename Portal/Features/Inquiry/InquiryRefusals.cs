using Portal.Domain;

namespace Portal.Features.Inquiry;

/// <summary>Every "no" at the door of the inquiry pages.</summary>
public static class InquiryRefusals
{
    /// <summary>One and the same for a number that does not exist, one that is not open here and a wrong code.</summary>
    public static readonly Refusal Wrong = new("inquiry.wrong", "编号或查询码不对。请照登记回执逐字核对；回执丢失的，请带身份证件到信访接待室，或打电话询问。");

    public static readonly Refusal TooMany = new("inquiry.too-many", "试的次数太多，请 15 分钟后再试。急着了解的，可以打电话或到信访接待室当面查询。");
    public static readonly Refusal Over = new("inquiry.over", "离上次操作已超过 20 分钟，为保护你的信息，请重新输入编号和查询码。");
}
