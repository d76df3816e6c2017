using System.Globalization;

namespace Portal.Domain.Screening;

/// <summary>What may stand in the answer of an item that is not 三项选择.</summary>
public static class AnswerContent
{
    private const int MostCounted = 99_999;

    /// <summary>Why a content cannot be kept.</summary>
    /// <param name="kind">How the item is answered.</param>
    /// <param name="choices">What can be chosen; empty unless the kind is a choice.</param>
    /// <param name="content">As written; several choices each on a line of their own (<see cref="ChosenTexts"/>). Never empty: an empty answer is taken back.</param>
    /// <returns>
    /// Refused: a number that is no whole number from 0 to 99999, a text that is too long or has traces of a person, a choice that the item does
    /// not offer, and any content for 三项选择. Null when it can be kept.
    /// </returns>
    public static Refusal? FaultOf(AnswerKind kind, IReadOnlyList<string> choices, string content) => kind switch
    {
        AnswerKind.Number => int.TryParse(content, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostCounted ? null : ScreeningRefusals.NumberUnreadable,
        AnswerKind.Text => ScreeningAnswer.FaultOf(content),
        AnswerKind.SingleChoice => choices.Contains(content) ? null : ScreeningRefusals.ChoiceUnknown,
        AnswerKind.MultipleChoice => ChosenTexts.Split(content) is { Count: > 0 } chosen && chosen.All(choices.Contains) ? null : ScreeningRefusals.ChoiceUnknown,
        AnswerKind.ThreeWay or AnswerKind.Photo => ScreeningRefusals.ChoiceUnknown,
    };
}
