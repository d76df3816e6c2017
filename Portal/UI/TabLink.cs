namespace Portal.UI;

/// <summary>One tab: a real link, its count or state (9, 2/3, 草稿), and whether it is the open one.</summary>
public sealed record TabLink(string Text, string Href, string? Count = null, bool Active = false);
