using Portal.Domain.Hazards;
using Portal.Domain.Screening;

namespace Portal.Features.Screening;

/// <summary>A task as the fill page shows it.</summary>
/// <param name="CanFill">Whether the reader's role fills in; the status decides the rest.</param>
public sealed record TaskView(
    Guid Id, string RoundNumber, string RoundName, string UnitName, DateOnly DueOn, ScreeningTaskStatus Status,
    DateTimeOffset? SubmittedAt, DateOnly? SubmittedOn, string? SubmittedBy, EffortForm Effort, bool CanFill, IReadOnlyList<ThemeView> Themes)
{
    /// <summary>Whether the unit still owes its answers.</summary>
    public bool IsFillable => ScreeningTask.Fillable.Contains(Status);

    public IEnumerable<ItemView> Items => Themes.SelectMany(theme => theme.Items);

    public int Total => Items.Count();

    public int Unanswered => Items.Count(item => item.Answer is null);

    public int Problems => Items.Count(item => item.IsProblem);

    /// <summary>Last moment at which an answer was stored; null before the first.</summary>
    public DateTimeOffset? SavedAt => Items.Max(item => item.Answer?.At);

    /// <summary>The same task with one answer put in.</summary>
    public TaskView With(string itemCode, AnswerView answer) =>
        this with { Themes = [.. Themes.Select(theme => theme with { Items = [.. theme.Items.Select(item => item.Code == itemCode ? item with { Answer = answer } : item)] })] };
}

/// <summary>One theme of the checklist with its items and the unit's unresolved matters of this topic.</summary>
public sealed record ThemeView(string Code, string Name, string Department, IReadOnlyList<ItemView> Items, IReadOnlyList<OpenHazardRow> Open)
{
    public int Answered => Items.Count(item => item.Answer is not null);

    /// <summary>The first item that still needs something: an answer, or the hazard of a problem.</summary>
    public ItemView? FirstOpen => Items.FirstOrDefault(item => item.Answer is null) ?? Items.FirstOrDefault(item => item.NeedsHazard);
}

/// <summary>One item and its answer; null until given.</summary>
public sealed record ItemView(string Code, string Text, string Hint, AnswerView? Answer)
{
    public bool IsProblem => Answer?.Value is ScreeningAnswerValue.Problem;

    public bool NeedsHazard => Answer is { Value: ScreeningAnswerValue.Problem, HasHazard: false };
}

/// <summary>A stored answer.</summary>
/// <param name="HazardNumber">Null without a hazard, or when it lies outside the reader's subtree.</param>
public sealed record AnswerView(Guid Id, ScreeningAnswerValue Value, string Note, DateTimeOffset At, bool HasHazard, string? HazardNumber);

/// <summary>A matter found earlier and not closed.</summary>
public sealed record OpenHazardRow(string Number, string Title, string Topic, RiskLevel? Level, DateOnly FoundOn);
