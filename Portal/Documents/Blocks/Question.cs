namespace Portal.Documents;

/// <summary>One question of a form that is filled in by hand.</summary>
/// <param name="Note">Help in small print; may be empty.</param>
/// <param name="Choices">Each gets a box to tick.</param>
public sealed record Question(string Code, string Text, string Note, IReadOnlyList<string> Choices)
{
    /// <summary>What is written into the answer column instead of ticking, such as “数字”; null when boxes say all.</summary>
    public string? Blank { get; init; }

    /// <summary>Label of the room for handwriting under the question; null when nothing is written there.</summary>
    public string? Writing { get; init; }

    public int WritingLines { get; init; } = 1;
}
