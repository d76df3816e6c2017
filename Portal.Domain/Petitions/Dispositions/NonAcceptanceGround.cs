namespace Portal.Domain.Petitions.Dispositions;

/// <summary>Why a petition may be refused acceptance: the closed list of the Regulation.</summary>
public enum NonAcceptanceGround
{
    /// <summary>诉讼、检察、公安、行政复议.</summary>
    Courts,

    /// <summary>仲裁.</summary>
    Arbitration,

    /// <summary>党员申诉.</summary>
    PartyAppeal,

    /// <summary>行政程序.</summary>
    AdministrativeProcedure,

    /// <summary>申请查处、履职.</summary>
    Report,

    /// <summary>已经进入诉讼、仲裁、复议.</summary>
    SubJudice,

    /// <summary>期限内重复提出.</summary>
    InHand,

    /// <summary>已经复核终结.</summary>
    Exhausted,

    /// <summary>不属于本单位职权.</summary>
    NotOurs,
}
