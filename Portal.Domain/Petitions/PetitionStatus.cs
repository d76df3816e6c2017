namespace Portal.Domain.Petitions;

/// <summary>The step at which a petition stands (环节).</summary>
public enum PetitionStatus
{
    /// <summary>待交办.</summary>
    Registered,

    /// <summary>待受理.</summary>
    Assigned,

    /// <summary>办理中.</summary>
    Accepted,

    /// <summary>待审批.</summary>
    OpinionSubmitted,

    /// <summary>待送达.</summary>
    OpinionApproved,

    /// <summary>已送达.</summary>
    Delivered,

    /// <summary>已办结.</summary>
    Closed,
}
