namespace Portal.Data;

/// <summary>A matter that a committed transaction changed.</summary>
/// <param name="Record">Type of the changed record, such as Hazard.</param>
public sealed record ChangedMatter(string Record, Guid MatterId);
