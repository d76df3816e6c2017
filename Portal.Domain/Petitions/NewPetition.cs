using Portal.Domain.Petitions.Intake;

namespace Portal.Domain.Petitions;

/// <summary>What is written down when a petition comes in.</summary>
/// <param name="Subject">One line that names the matter, at most 60 characters.</param>
/// <param name="OwnWords">The petitioner's own words, unedited.</param>
/// <param name="Summary">The clerk's summary; may be empty.</param>
/// <param name="Topic">Theme code of the checklist, such as WB.</param>
/// <param name="IsGroup">Group visit: five people or more.</param>
/// <param name="People">How many people stand behind it, at least 1.</param>
/// <param name="Representatives">How many of them speak, at most 5.</param>
/// <param name="ReceivedOn">Day of receipt in China time.</param>
/// <param name="Claims">The points asked for, in order, without blanks.</param>
public sealed record NewPetition(
    string Subject,
    string OwnWords,
    string Summary,
    PetitionChannel Channel,
    PetitionKind Kind,
    string Topic,
    bool IsGroup,
    int People,
    int Representatives,
    DateOnly ReceivedOn,
    IReadOnlyList<string> Claims)
{
    /// <summary>What is written down about the registration itself.</summary>
    public NewIntake Intake { get; init; } = new();

    /// <summary>How they came forward: as said, else by the number of people.</summary>
    public PetitionParty Party => Intake.Party ?? PetitionIntake.PartyOf(IsGroup, People);
}
