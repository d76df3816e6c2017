namespace Portal.Data.Search;

/// <summary>Letters or digits in a row, of one way of writing.</summary>
/// <param name="IsUnspaced">Chinese and other scripts without blanks.</param>
/// <param name="TouchesLast">Nothing stands between it and the run before.</param>
internal sealed record SearchRun(string Text, bool IsUnspaced, bool TouchesLast);
