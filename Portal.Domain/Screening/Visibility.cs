namespace Portal.Domain.Screening;

/// <summary>Which items of a checklist are asked for the answers given so far.</summary>
public static class Visibility
{
    /// <summary>The codes that are asked, in order.</summary>
    /// <param name="items">All items in the order of the checklist.</param>
    /// <param name="answerOf">The answer of a code; null without one.</param>
    /// <returns>
    /// An item without a condition always; one with a condition when the earlier item is asked itself and was answered so. An answer that was
    /// given before its item fell away counts no more.
    /// </returns>
    public static IReadOnlySet<string> CodesAsked(IEnumerable<ShowRule> items, Func<string, GivenAnswer?> answerOf)
    {
        var asked = new HashSet<string>();
        var kinds = new Dictionary<string, AnswerKind>();
        foreach (var item in items)
        {
            if (item.ShowIfCode is not { } code
                || (asked.Contains(code) && answerOf(code) is { } answer && Says(kinds[code], answer, item.ShowIfAnswer)))
            {
                asked.Add(item.Code);
            }

            kinds[item.Code] = item.Kind;
        }

        return asked;
    }

    /// <summary>Whether answers of this kind can decide about another item.</summary>
    public static bool CanDecide(AnswerKind kind) => kind is AnswerKind.ThreeWay or AnswerKind.SingleChoice or AnswerKind.MultipleChoice;

    /// <summary>The answers that a condition on such an item may name.</summary>
    public static IReadOnlyList<string> AnswersOf(AnswerKind kind, IReadOnlyList<string> choices) => kind switch
    {
        AnswerKind.ThreeWay => [nameof(ScreeningAnswerValue.Problem), nameof(ScreeningAnswerValue.NoProblem), nameof(ScreeningAnswerValue.NotApplicable)],
        AnswerKind.SingleChoice or AnswerKind.MultipleChoice => choices,
        AnswerKind.Number or AnswerKind.Text or AnswerKind.Photo => [],
    };

    private static bool Says(AnswerKind kind, GivenAnswer answer, string? asked) => kind switch
    {
        AnswerKind.ThreeWay => answer.Value.ToString() == asked,
        AnswerKind.SingleChoice => answer.Content == asked,
        AnswerKind.MultipleChoice => asked is not null && ChosenTexts.Split(answer.Content).Contains(asked),
        AnswerKind.Number or AnswerKind.Text or AnswerKind.Photo => false,
    };
}
