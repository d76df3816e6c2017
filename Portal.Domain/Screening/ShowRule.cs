namespace Portal.Domain.Screening;

/// <summary>When an item is asked.</summary>
/// <param name="Code">The item itself.</param>
/// <param name="Kind">How the item itself is answered.</param>
/// <param name="ShowIfCode">The earlier item that decides; null when it is always asked.</param>
/// <param name="ShowIfAnswer">The answer of that item with which it is asked.</param>
public sealed record ShowRule(string Code, AnswerKind Kind, string? ShowIfCode, string? ShowIfAnswer);
