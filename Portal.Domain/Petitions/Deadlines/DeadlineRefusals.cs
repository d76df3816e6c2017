namespace Portal.Domain.Petitions.Deadlines;

/// <summary>Every "no" of transfers, objections, extensions, pauses and the fast track.</summary>
public static class DeadlineRefusals
{
    private const string Art24 = "《信访工作条例》第24条";

    public static readonly Refusal TransferBelowLeader = new("petition.transfer.below-leader", "第 3 次转交以前由信访办办理，不用领导决定。", Art24);

    /// <summary>The matter was passed on too often already; a leader decides. 《信访工作条例》第24条.</summary>
    /// <param name="transfers">How often it was passed on so far.</param>
    public static Refusal ThirdTransfer(int transfers) =>
        new("petition.transfer.third", $"这件已经转交 {transfers} 次，再转交要由矿领导决定承办单位；请呈阅，由领导在这一页交办。", Art24);
}
