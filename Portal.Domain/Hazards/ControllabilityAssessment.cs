using Portal.Domain.History;

namespace Portal.Domain.Hazards;

/// <summary>One dated assessment of a hazard; later ones stand beside it and none is overwritten.</summary>
public sealed class ControllabilityAssessment : IRecorded
{
    private ControllabilityAssessment()
    {
    }

    public Guid Id { get; private set; }

    public Guid HazardId { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid ByUserId { get; private set; }

    public int Authority { get; private set; }

    public string AuthorityReason { get; private set; } = "";

    public int Basis { get; private set; }

    public string BasisReason { get; private set; } = "";

    public int Resources { get; private set; }

    public string ResourcesReason { get; private set; } = "";

    public int Time { get; private set; }

    public string TimeReason { get; private set; } = "";

    public int Dialogue { get; private set; }

    public string DialogueReason { get; private set; } = "";

    public Controllability Result { get; private set; }

    /// <summary>When it is to be looked at again.</summary>
    public DateOnly NextReviewOn { get; private set; }

    public Guid MatterId => HazardId;

    internal static ControllabilityAssessment Create(Guid hazardId, ControllabilityFactors factors, DateOnly nextReviewOn, Guid byUserId, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        HazardId = hazardId,
        At = now,
        ByUserId = byUserId,
        Authority = factors.Authority.Score,
        AuthorityReason = factors.Authority.Reason.Trim(),
        Basis = factors.Basis.Score,
        BasisReason = factors.Basis.Reason.Trim(),
        Resources = factors.Resources.Score,
        ResourcesReason = factors.Resources.Reason.Trim(),
        Time = factors.Time.Score,
        TimeReason = factors.Time.Reason.Trim(),
        Dialogue = factors.Dialogue.Score,
        DialogueReason = factors.Dialogue.Reason.Trim(),
        Result = factors.Result,
        NextReviewOn = nextReviewOn,
    };
}
