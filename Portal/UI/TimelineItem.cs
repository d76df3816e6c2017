namespace Portal.UI;

/// <summary>One entry of a timeline: 11-23, 财务部提交协办结论, 18:20 · 附测算表 1 份.</summary>
public sealed record TimelineItem(string When, string Text, string? Note = null, TimelineKind Kind = TimelineKind.Plain);
