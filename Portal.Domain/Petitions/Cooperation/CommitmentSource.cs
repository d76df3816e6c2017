namespace Portal.Domain.Petitions.Cooperation;

/// <summary>Where a commitment was made.</summary>
public enum CommitmentSource
{
    /// <summary>口头承诺, at reception or in a talk.</summary>
    Promise,

    /// <summary>调解、和解协议. 《信访工作条例》第33条.</summary>
    Agreement,

    /// <summary>意见支持: what a supporting opinion gives has to be carried out. 《信访工作条例》第32条.</summary>
    Opinion,
}
