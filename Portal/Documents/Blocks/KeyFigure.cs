namespace Portal.Documents;

/// <param name="Label">What was counted.</param>
/// <param name="Value">The number with its unit, as it is to be read.</param>
/// <param name="Note">For example “较上月增加3件”.</param>
public sealed record KeyFigure(string Label, string Value, string? Note = null);
