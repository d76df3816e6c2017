namespace Portal.UI;

/// <summary>One field that two people changed: what is saved now and what you wrote.</summary>
/// <param name="Key">Name of the field in the page.</param>
/// <param name="Label">What it is called on screen.</param>
/// <param name="Theirs">Saved by the other person.</param>
/// <param name="Mine">Typed here, not saved yet.</param>
public sealed record ConflictField(string Key, string Label, string Theirs, string Mine);
