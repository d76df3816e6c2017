namespace Portal.Domain.History;

/// <summary>A thing whose every change is written to the history of a matter in the same transaction.</summary>
public interface IRecorded
{
    /// <summary>The matter (petition, hazard, round, report, unit or account) on whose timeline the change stands.</summary>
    Guid MatterId { get; }
}
