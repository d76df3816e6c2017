namespace Portal.Domain.Hazards;

/// <summary>How far a hazard has come (阶段).</summary>
public enum HazardStage
{
    /// <summary>已发现 (待研判): no level or no controllability yet.</summary>
    Found,

    /// <summary>已评估: level and controllability are set.</summary>
    Assessed,

    /// <summary>化解中.</summary>
    Resolving,

    /// <summary>待销号.</summary>
    PendingCloseOut,

    /// <summary>已销号.</summary>
    Closed,
}
