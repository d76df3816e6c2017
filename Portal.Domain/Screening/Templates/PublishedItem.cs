namespace Portal.Domain.Screening.Templates;

/// <summary>A code as it stands in the newest published version that has it.</summary>
/// <param name="Item">Its line there.</param>
/// <param name="IsCurrent">Whether the newest version of the checklist still asks it.</param>
public sealed record PublishedItem(NewChecklistItem Item, bool IsCurrent);
