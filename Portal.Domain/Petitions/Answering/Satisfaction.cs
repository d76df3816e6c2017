namespace Portal.Domain.Petitions.Answering;

/// <summary>What the petitioner thinks of the result or of the service.</summary>
public enum Satisfaction
{
    /// <summary>满意.</summary>
    Satisfied,

    /// <summary>基本满意.</summary>
    Fairly,

    /// <summary>不满意.</summary>
    Dissatisfied,
}
