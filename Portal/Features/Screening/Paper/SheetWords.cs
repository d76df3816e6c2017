using Portal.Domain.Screening;
using Portal.UI;

namespace Portal.Features.Screening.Paper;

/// <summary>Words that the paper and the sheet of a task share.</summary>
internal static class SheetWords
{
    /// <summary>Code of the lines that ask how the unit looked; no item of a checklist is called so.</summary>
    public const string Method = "方式";

    public const string People = "人数";

    public const string Note = "补充";

    public const string Yes = "是";

    public static IReadOnlyList<string> ThreeWay { get; } =
        [ScreeningWords.Of(ScreeningAnswerValue.Problem), ScreeningWords.Of(ScreeningAnswerValue.NoProblem), ScreeningWords.Of(ScreeningAnswerValue.NotApplicable)];

    /// <summary>When it is asked, help and legal source in one line; empty when there is nothing to say.</summary>
    public static string NoteOf(NewChecklistItem item) => string.Join("　", new[] { ConditionOf(item), item.Hint, item.LegalSource }.Where(part => part.Length > 0));

    public static string Of(EffortForm effort) =>
        $"{(effort.Methods.Count == 0 ? "没有选方式" : string.Join("、", effort.Methods.Select(ContactMethodWords.Of)))}；{(effort.PeopleTalkedTo is { } people ? $"谈话 {people} 人" : "没有写人数")}{(effort.Note.Length > 0 ? $"；{effort.Note}" : "")}";

    private static string ConditionOf(NewChecklistItem item) => item.ShowIfCode is { } code ? $"只在 {code} 为“{AnswerOf(item.ShowIfAnswer)}”时填。" : "";

    private static string AnswerOf(string? answer) => Enum.TryParse<ScreeningAnswerValue>(answer, out var value) ? ScreeningWords.Of(value) : answer ?? "";
}
