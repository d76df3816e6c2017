using Portal.Domain.Hazards;

namespace Portal.Features.Workbench;

/// <summary>One change on a matter, in words.</summary>
/// <param name="Text">What happened, such as 交办一件信访件.</param>
/// <param name="Title">What the matter is called.</param>
/// <param name="From">Level before; null unless the level changed.</param>
/// <param name="To">Level after; null unless the level changed.</param>
public sealed record RecentChange(Guid Id, string Icon, string Text, string Title, string Number, string Link, DateTimeOffset At, RiskLevel? From, RiskLevel? To);
