using Portal.Domain.Petitions;

namespace Portal.Features.Petitions;

/// <summary>What the list is limited to; null or empty means no limit.</summary>
/// <param name="Text">Words that must all stand in number, subject, summary or claims; never own words, never a name.</param>
/// <param name="From">First day of receipt.</param>
/// <param name="To">Last day of receipt.</param>
public sealed record PetitionFilter(
    PetitionView View = PetitionView.All,
    string? Text = null,
    Guid? UnitId = null,
    PetitionKind? Kind = null,
    string? Topic = null,
    PetitionChannel? Channel = null,
    PetitionStatus? Step = null,
    DateOnly? From = null,
    DateOnly? To = null,
    PetitionEnding? Ending = null);
