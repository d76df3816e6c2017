namespace Portal.Domain.Visits;

/// <summary>Whether a visit happens while a matter is open or after it was closed.</summary>
public enum VisitKind
{
    /// <summary>走访: while the matter is being solved.</summary>
    Open,

    /// <summary>回访: after close-out.</summary>
    FollowUp,
}
