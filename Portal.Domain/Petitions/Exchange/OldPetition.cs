namespace Portal.Domain.Petitions.Exchange;

/// <summary>One line of an old register, read and understood.</summary>
/// <param name="Subject">One line that names the matter, at most 60 characters.</param>
/// <param name="Summary">What was written about it; may be empty.</param>
/// <param name="Topic">Theme code of the checklist, such as WB.</param>
/// <param name="People">How many people stand behind it, at least 1.</param>
/// <param name="Claims">The points asked for; none means that the subject is the point.</param>
/// <param name="Status">Where it stands: registered, assigned, accepted or closed; finer steps an old register does not know.</param>
/// <param name="HandlingUnitId">Null only while it is registered, or when a closed one names none.</param>
/// <param name="AcceptedOn">Day of acceptance; needed for an accepted one.</param>
/// <param name="ClosedOn">Day of closing; needed for a closed one.</param>
/// <param name="Representatives">How many of them are named in the register.</param>
public sealed record OldPetition(
    string Subject, string Summary, PetitionChannel Channel, PetitionKind Kind, string Topic, int People, DateOnly ReceivedOn, IReadOnlyList<string> Claims,
    PetitionStatus Status, Guid? HandlingUnitId, DateOnly? AcceptedOn, DateOnly? ClosedOn, int Representatives = 0);
