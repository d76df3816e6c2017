namespace Portal.Domain.Screening;

/// <summary>An answer as far as it decides which items are asked.</summary>
/// <param name="Value">Of a 三项选择.</param>
/// <param name="Content">What was written or chosen; several choices each on a line of their own (<see cref="ChosenTexts"/>).</param>
public readonly record struct GivenAnswer(ScreeningAnswerValue Value, string Content = "");
