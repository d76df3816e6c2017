namespace Portal.Domain.Petitions.Review;

/// <summary>What a review or recheck says of the opinion before it.</summary>
public enum ReviewConclusion
{
    /// <summary>维持.</summary>
    Upheld,

    /// <summary>变更.</summary>
    Changed,

    /// <summary>撤销.</summary>
    Revoked,

    /// <summary>责令重新办理.</summary>
    Redo,
}
