namespace Portal.UI;

/// <summary>One line of an <see cref="ActionMenu{TKey}"/>.</summary>
/// <param name="Key">What is chosen.</param>
/// <param name="Text">Words of the line, a verb first.</param>
public sealed record MenuAction<TKey>(TKey Key, string Text);
