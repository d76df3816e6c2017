namespace Portal.Domain.Petitions.Deadlines;

/// <summary>A kind of dispute for which a law other than the Regulation sets a limit that petition handling never stops.</summary>
public enum DisputeKind
{
    /// <summary>解除、终止劳动合同的补偿.</summary>
    DismissalPay,

    /// <summary>拖欠工资.</summary>
    UnpaidWages,

    /// <summary>工伤.</summary>
    WorkInjury,

    /// <summary>其他劳动争议.</summary>
    LabourContract,

    /// <summary>调解协议的司法确认.</summary>
    MediationAgreement,
}
