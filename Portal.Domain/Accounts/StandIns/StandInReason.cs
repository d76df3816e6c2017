namespace Portal.Domain.Accounts.StandIns;

/// <summary>Why somebody is away; the kind only, nothing about the person.</summary>
public enum StandInReason
{
    /// <summary>请假.</summary>
    Leave,

    /// <summary>出差.</summary>
    Journey,

    /// <summary>培训.</summary>
    Training,

    /// <summary>其他.</summary>
    Other,
}
