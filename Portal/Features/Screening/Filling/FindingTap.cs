namespace Portal.Features.Screening.Filling;

/// <summary>What is done with a further finding.</summary>
public enum FindingMove
{
    Write,
    Raise,
    Remove,
}

/// <summary>One step with a further finding of an item.</summary>
/// <param name="Id">Null begins a new one.</param>
public sealed record FindingTap(FindingMove Move, Guid? Id = null, string Text = "");

/// <summary>A further finding as it is stored.</summary>
/// <param name="HazardNumber">Null without a hazard, or when it lies outside the reader's subtree.</param>
public sealed record FindingView(Guid Id, string Text, DateTimeOffset At, bool HasHazard, string? HazardNumber);
