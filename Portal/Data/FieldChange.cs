namespace Portal.Data;

/// <summary>One field of a <see cref="HistoryEvent"/>; null means there was or is no value.</summary>
public sealed record FieldChange(string Field, string? Old, string? New);
