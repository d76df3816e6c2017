namespace Portal.Domain.Petitions.Cooperation;

/// <summary>What is written down of a commitment.</summary>
/// <param name="SourceId">Agreement, talk or claim it comes from; null when it is none of them.</param>
/// <param name="Text">What was promised.</param>
/// <param name="UnitId">Who has to do it.</param>
/// <param name="MadeOn">Day on which it was made.</param>
/// <param name="DueOn">Last day on which it is kept in time.</param>
/// <param name="Amount">Yuan; null when it is not about money.</param>
public sealed record NewCommitment(CommitmentSource Source, Guid? SourceId, string Text, Guid UnitId, DateOnly MadeOn, DateOnly DueOn, decimal? Amount);
