namespace Portal.Domain.Petitions.Cooperation;

/// <summary>How one petition belongs to another.</summary>
public enum MatterLinkKind
{
    /// <summary>重信: the same side asks again for the same.</summary>
    Repeat,

    /// <summary>并案: others ask for the same; handled once with the lead matter, each answered on its own.</summary>
    Merged,
}
