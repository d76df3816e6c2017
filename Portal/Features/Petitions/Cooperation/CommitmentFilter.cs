namespace Portal.Features.Petitions.Cooperation;

/// <summary>Which commitments a register shows.</summary>
public enum CommitmentView
{
    /// <summary>待兑现.</summary>
    Open,

    /// <summary>逾期未兑现.</summary>
    Late,

    /// <summary>已兑现.</summary>
    Kept,

    /// <summary>全部.</summary>
    All,
}

/// <summary>What the register is limited to.</summary>
/// <param name="UnitId">Who has to keep it; null for all.</param>
/// <param name="Month">First day of the month in which it is due; null for all.</param>
public sealed record CommitmentFilter(CommitmentView View, Guid? UnitId, DateOnly? Month);
