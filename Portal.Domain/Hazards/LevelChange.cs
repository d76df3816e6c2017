using Portal.Domain.History;

namespace Portal.Domain.Hazards;

/// <summary>One setting of a hazard's level with the sentence of the rule behind it.</summary>
public sealed class LevelChange : IRecorded
{
    private LevelChange()
    {
    }

    public Guid Id { get; private set; }

    public Guid HazardId { get; private set; }

    /// <summary>Null at the first setting.</summary>
    public RiskLevel? From { get; private set; }

    public RiskLevel To { get; private set; }

    /// <summary>The rule that was proposed, or why the officer chose otherwise.</summary>
    public string Reason { get; private set; } = "";

    public Guid ByUserId { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid MatterId => HazardId;

    internal static LevelChange Create(Guid hazardId, RiskLevel? from, RiskLevel to, string reason, Guid byUserId, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), HazardId = hazardId, From = from, To = to, Reason = reason, ByUserId = byUserId, At = now };
}
