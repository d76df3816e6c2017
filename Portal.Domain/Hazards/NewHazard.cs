namespace Portal.Domain.Hazards;

/// <summary>What is known of a matter when it is found.</summary>
/// <param name="Id">Made by the client so that a repeated tap adds nothing; null lets the server make it.</param>
/// <param name="ResponsibleUnitId">Null means the finding unit.</param>
public sealed record NewHazard(
    Guid? Id,
    string Title,
    string Description,
    HazardSource Source,
    string Topic,
    string? ItemCode,
    DateOnly FoundOn,
    Guid UnitId,
    Guid? ResponsibleUnitId = null,
    int? People = null,
    int? Households = null,
    Guid? ScreeningTaskId = null,
    Guid? PetitionId = null);
