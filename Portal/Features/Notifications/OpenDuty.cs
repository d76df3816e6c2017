using Portal.Domain.Reminders;

namespace Portal.Features.Notifications;

/// <summary>Something that is owed and not done, as far as a reminder needs it: never a name, never what it is about.</summary>
/// <param name="Number">Number of the petition, hazard or round.</param>
/// <param name="Matter">What the number stands for, such as 信访件.</param>
/// <param name="Step">What is owed, such as 书面告知受理情况.</param>
/// <param name="LatestOn">Last day in law when it differs from the due day; null otherwise.</param>
/// <param name="UnitPath">The unit that owes it.</param>
/// <param name="DeskPath">The unit whose petition office follows it; the same unit when it is no petition.</param>
/// <param name="Link">Local path of the matter.</param>
/// <param name="ForUserId">The one person who owes it; null when it is owed by a unit.</param>
public sealed record OpenDuty(
    DutyKind Kind, Guid Id, string Matter, string Number, string Step, DateOnly DueOn, DateOnly? LatestOn, string Unit, string UnitPath, string DeskPath, string Link,
    Guid? ForUserId = null);
