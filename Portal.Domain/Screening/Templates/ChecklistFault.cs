namespace Portal.Domain.Screening.Templates;

/// <summary>What keeps a draft from being published.</summary>
/// <param name="Code">The item; for a fault of a theme its first item.</param>
public sealed record ChecklistFault(string Code, ItemField Field, Refusal Refusal);
