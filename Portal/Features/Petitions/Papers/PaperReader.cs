namespace Portal.Features.Petitions.Papers;

/// <summary>Whose hands a paper is made for.</summary>
public enum PaperReader
{
    /// <summary>The petitioner, from the day of issue.</summary>
    Petitioner,

    /// <summary>The petitioner, once the answer was delivered.</summary>
    PetitionerOnDelivery,

    /// <summary>Another unit; it goes between units only.</summary>
    Unit,

    /// <summary>The own file.</summary>
    File,
}
