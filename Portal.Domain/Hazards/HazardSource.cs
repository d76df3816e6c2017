namespace Portal.Domain.Hazards;

/// <summary>Where a hazard was first seen (来源).</summary>
public enum HazardSource
{
    /// <summary>排查.</summary>
    Screening,

    /// <summary>信访.</summary>
    Petition,

    /// <summary>上级.</summary>
    Superior,

    /// <summary>自行发现.</summary>
    OwnNotice,
}
