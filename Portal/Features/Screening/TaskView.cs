using Portal.Domain.Hazards;
using Portal.Domain.Screening;
using Portal.Features.Screening.Filling;

namespace Portal.Features.Screening;

/// <summary>A task as the fill page shows it.</summary>
/// <param name="AllThemes">With every item, those too that are not asked for the answers given.</param>
/// <param name="CanFill">Whether the reader's role fills in; the status decides the rest.</param>
public sealed record TaskView(
    Guid Id, string RoundNumber, string RoundName, string UnitName, DateOnly DueOn, ScreeningTaskStatus Status,
    DateTimeOffset? SubmittedAt, DateOnly? SubmittedOn, string? SubmittedBy, EffortForm Effort, bool CanFill, IReadOnlyList<ThemeView> AllThemes)
{
    /// <summary>Whether the unit still owes its answers.</summary>
    public bool IsFillable => ScreeningTask.Fillable.Contains(Status);

    /// <summary>The themes with the items that are asked; a theme without any falls away.</summary>
    public IReadOnlyList<ThemeView> Themes
    {
        get
        {
            var all = AllThemes.SelectMany(theme => theme.Items).ToList();
            if (all.TrueForAll(item => item.ShowIfCode is null))
            {
                return AllThemes;
            }

            var asked = Visibility.CodesAsked(
                all.Select(item => new ShowRule(item.Code, item.Kind, item.ShowIfCode, item.ShowIfAnswer)),
                code => all.Find(item => item.Code == code)?.Answer is { } answer ? new GivenAnswer(answer.Value, answer.Content) : null);
            return [.. AllThemes.Select(theme => theme.Items.All(item => asked.Contains(item.Code)) ? theme : theme with { Items = [.. theme.Items.Where(item => asked.Contains(item.Code))] })
                .Where(theme => theme.Items.Count > 0)];
        }
    }

    public IEnumerable<ItemView> Items => Themes.SelectMany(theme => theme.Items);

    public int Total => Items.Count();

    public int Unanswered => Items.Count(item => item.IsOwed);

    public int Problems => Items.Count(item => item.IsProblem);

    /// <summary>Last moment at which an answer was stored; null before the first.</summary>
    public DateTimeOffset? SavedAt => Items.Max(item => item.Answer?.At);

    /// <summary>The same task with one answer put in, or taken back.</summary>
    public TaskView With(string itemCode, AnswerView? answer) => With(itemCode, item => item with { Answer = answer });

    /// <summary>The same task with one item changed.</summary>
    public TaskView With(string itemCode, Func<ItemView, ItemView> change) =>
        this with { AllThemes = [.. AllThemes.Select(theme => theme with { Items = [.. theme.Items.Select(item => item.Code == itemCode ? change(item) : item)] })] };
}

/// <summary>One theme of the checklist with its items and the unit's unresolved matters of this topic.</summary>
public sealed record ThemeView(string Code, string Name, string Department, IReadOnlyList<ItemView> Items, IReadOnlyList<OpenHazardRow> Open)
{
    public int Answered => Items.Count(item => !item.IsOwed);

    /// <summary>The first item that still needs something: an answer, or the hazard of a problem.</summary>
    public ItemView? FirstOpen => Items.FirstOrDefault(item => item.IsOwed) ?? Items.FirstOrDefault(item => item.NeedsHazard);
}

/// <summary>One item and its answer; null until given.</summary>
public sealed record ItemView(string Code, string Text, string Hint, AnswerView? Answer)
{
    /// <summary>The article behind the question; may be empty.</summary>
    public string LegalSource { get; init; } = "";

    public AnswerKind Kind { get; init; }

    /// <summary>What can be chosen; empty unless the kind is a choice.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    public string? ShowIfCode { get; init; }

    public string? ShowIfAnswer { get; init; }

    public bool IsRequired { get; init; } = true;

    /// <summary>Whether it must still be answered before the task can be submitted.</summary>
    public bool IsOwed => IsRequired && Answer is null;

    public bool IsProblem => Answer?.Value is ScreeningAnswerValue.Problem;

    /// <summary>What was found besides the text of the answer.</summary>
    public IReadOnlyList<FindingView> Findings { get; init; } = [];

    public bool NeedsHazard => Answer is { Value: ScreeningAnswerValue.Problem } answer && (!answer.HasHazard || Findings.Any(finding => !finding.HasHazard));
}

/// <summary>A stored answer.</summary>
/// <param name="HazardNumber">Null without a hazard, or when it lies outside the reader's subtree.</param>
public sealed record AnswerView(Guid Id, ScreeningAnswerValue Value, string Note, DateTimeOffset At, bool HasHazard, string? HazardNumber)
{
    /// <summary>What was written or chosen in an item of another kind than 三项选择; empty otherwise.</summary>
    public string Content { get; init; } = "";

    /// <summary>有问题, or what was written or chosen.</summary>
    public string Words => Value == ScreeningAnswerValue.Recorded ? string.Join("、", ChosenTexts.Split(Content)) : ScreeningWords.Of(Value);
}

/// <summary>A matter found earlier and not closed.</summary>
public sealed record OpenHazardRow(string Number, string Title, string Topic, RiskLevel? Level, DateOnly FoundOn);
