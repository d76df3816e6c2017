namespace Portal.Domain.Petitions;

/// <summary>What a petition is in law (类别). 《信访工作条例》第29、30、31条.</summary>
public enum PetitionKind
{
    /// <summary>建议意见.</summary>
    Suggestion,

    /// <summary>检举控告.</summary>
    Accusation,

    /// <summary>申诉求决.</summary>
    Appeal,
}
