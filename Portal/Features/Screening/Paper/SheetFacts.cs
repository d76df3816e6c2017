using Portal.Domain.Screening;

namespace Portal.Features.Screening.Paper;

/// <summary>What the blank checklist of a task is made of. Nothing of it is about a person.</summary>
/// <param name="TemplateId">The checklist version of its round.</param>
/// <param name="Number">Short number of the task, such as LC-YQ-2026-001-ZC1.</param>
/// <param name="Address">Page of the task, for a camera; null while people elsewhere could not open it.</param>
internal sealed record SheetFacts(
    Guid TaskId, Guid TemplateId, string Number, string RoundName, string RoundNumber, string UnitName, DateOnly DueOn, string? Address, DateTimeOffset At,
    IReadOnlyList<NewChecklistItem> Items);
