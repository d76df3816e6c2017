namespace Portal.UI;

/// <summary>One thing to choose in a select, radio group, option row or chips.</summary>
/// <param name="Value">What the page gets.</param>
/// <param name="Text">What the reader sees.</param>
/// <param name="Hint">A smaller second line.</param>
/// <param name="Strong">Filled with ink when chosen (有问题); others get a green outline and a check.</param>
public sealed record Choice<TValue>(TValue Value, string Text, string? Hint = null, bool Strong = false);
