using Portal.Domain.Petitions;

namespace Portal.Features.Petitions;

/// <summary>What the list is limited to; null or empty means no limit.</summary>
/// <param name="Text">Part of the number, the subject or the handling unit's name: ASCII letters match in either case, all else exactly, on both stores.</param>
public sealed record PetitionFilter(
    PetitionView View = PetitionView.All,
    string? Text = null,
    Guid? UnitId = null,
    PetitionKind? Kind = null,
    string? Topic = null,
    PetitionChannel? Channel = null,
    PetitionStatus? Step = null);
