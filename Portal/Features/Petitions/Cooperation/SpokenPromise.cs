namespace Portal.Features.Petitions.Cooperation;

/// <summary>What was promised on the spot in a talk (当场答应了什么).</summary>
/// <param name="UnitId">Who has to keep it.</param>
public sealed record SpokenPromise(string Text, Guid UnitId, DateOnly DueOn);
