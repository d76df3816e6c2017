namespace Portal.Domain.Petitions.Deadlines;

/// <summary>The lawful way for an appeal (法定途径). 《信访工作条例》第31条第1至6项, in its order.</summary>
public enum StatutoryRoute
{
    /// <summary>诉讼、检察、公安、行政复议.</summary>
    Courts,

    /// <summary>仲裁.</summary>
    Arbitration,

    /// <summary>党员申诉.</summary>
    PartyAppeal,

    /// <summary>行政程序, such as recognition of a work injury.</summary>
    AdministrativeProcedure,

    /// <summary>申请查处、履行职责.</summary>
    Report,

    /// <summary>信访程序: what is left; the 60 days of 《信访工作条例》第34条 run for it.</summary>
    Petition,
}
