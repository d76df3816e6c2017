namespace Portal.Domain.Petitions.Cooperation;

/// <summary>How long the texts of working together may be.</summary>
public static class CooperationLimits
{
    public static readonly TextLimit Request = new("assist.request", "要协办什么", 2_000);
    public static readonly TextLimit Answer = new("assist.answer", "协办答复", 20_000);
    public static readonly TextLimit Note = new("assist.note", "说明", 500);
    public static readonly TextLimit Promise = new("commitment.text", "承诺内容", 1_000);
    public static readonly TextLimit Proof = new("commitment.proof", "兑现凭据", 1_000);
    public static readonly TextLimit ChangeReason = new("commitment.reason", "变更原因", 500);
    public static readonly TextLimit Organisation = new("agreement.organisation", "调解组织", 100);
    public static readonly TextLimit AgreementText = new("agreement.text", "协议内容", 20_000);
    public static readonly TextLimit LinkReason = new("link.reason", "理由", 500);
}
