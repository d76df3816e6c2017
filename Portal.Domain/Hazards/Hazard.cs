using Portal.Domain.History;
using Portal.Domain.Organization;

namespace Portal.Domain.Hazards;

/// <summary>An unstable factor found: a matter, never a person (隐患事项).</summary>
public sealed class Hazard : IRecorded, IVersioned
{
    /// <summary>Longest name of a matter, in characters.</summary>
    public const int MaxTitle = 60;

    /// <summary>Longest description, in characters.</summary>
    public const int MaxDescription = 4000;

    /// <summary>Longest reason for a level, in characters, with the sentence of the rule before it.</summary>
    public const int MaxLevelReason = 600;

    private readonly List<ControllabilityAssessment> _assessments = [];
    private readonly List<LevelChange> _levelChanges = [];

    private Hazard()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>PC-矿代码-yyyy-5位.</summary>
    public string Number { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>Conditions only: what, where, since when; no names.</summary>
    public string Description { get; private set; } = "";

    public HazardSource Source { get; private set; }

    /// <summary>Theme code of the checklist, such as WB.</summary>
    public string Topic { get; private set; } = "";

    /// <summary>Checklist item it was found under, such as WB1; null for other sources.</summary>
    public string? ItemCode { get; private set; }

    public DateOnly FoundOn { get; private set; }

    /// <summary>Where it was found.</summary>
    public Guid UnitId { get; private set; }

    public OrgUnit? Unit { get; private set; }

    /// <summary>Who answers for solving it; at first the finding unit.</summary>
    public Guid ResponsibleUnitId { get; private set; }

    public OrgUnit? ResponsibleUnit { get; private set; }

    /// <summary>People touched, as a number only; null when unknown.</summary>
    public int? People { get; private set; }

    /// <summary>Households touched; null when unknown.</summary>
    public int? Households { get; private set; }

    /// <summary>Null until an officer has set it.</summary>
    public RiskLevel? Level { get; private set; }

    /// <summary>Result of the newest assessment; null before the first.</summary>
    public Controllability? Controllability { get; private set; }

    public HazardStage Stage { get; private set; }

    public DateOnly? NextReviewOn { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The screening task it came from; null for other sources.</summary>
    public Guid? ScreeningTaskId { get; private set; }

    /// <summary>The petition it came from; null for other sources.</summary>
    public Guid? PetitionId { get; private set; }

    public Guid Version { get; set; }

    public Guid MatterId => Id;

    public IReadOnlyList<ControllabilityAssessment> Assessments => _assessments;

    public IReadOnlyList<LevelChange> LevelChanges => _levelChanges;

    /// <summary>Registers a matter that was found.</summary>
    /// <returns>Refused without a title, or with a title or description over its limit.</returns>
    public static Result<Hazard> Register(string number, NewHazard form, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(form.Title))
        {
            return HazardRefusals.TitleMissing;
        }

        if (form.Title.Trim().Length > MaxTitle)
        {
            return HazardRefusals.TitleTooLong;
        }

        if (form.Description.Trim().Length > MaxDescription)
        {
            return HazardRefusals.DescriptionTooLong;
        }

        return new Hazard
        {
            Id = form.Id ?? Guid.CreateVersion7(now),
            Number = number,
            Title = form.Title.Trim(),
            Description = form.Description.Trim(),
            Source = form.Source,
            Topic = form.Topic,
            ItemCode = form.ItemCode,
            FoundOn = form.FoundOn,
            UnitId = form.UnitId,
            ResponsibleUnitId = form.ResponsibleUnitId ?? form.UnitId,
            People = form.People,
            Households = form.Households,
            ScreeningTaskId = form.ScreeningTaskId,
            PetitionId = form.PetitionId,
            Stage = HazardStage.Found,
        };
    }

    /// <summary>Sets the level. Raising is free; lowering needs evidence and a second person.</summary>
    /// <returns>Refused when closed, without a reason or with one that is too long, unchanged, or lower than before.</returns>
    public Result SetLevel(RiskLevel level, string reason, Guid byUserId, DateTimeOffset now)
    {
        if (Stage == HazardStage.Closed)
        {
            return HazardRefusals.Closed;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return HazardRefusals.LevelReasonMissing;
        }

        if (reason.Trim().Length > MaxLevelReason)
        {
            return HazardRefusals.LevelReasonTooLong;
        }

        if (level == Level)
        {
            return HazardRefusals.LevelUnchanged;
        }

        if (level < Level)
        {
            return HazardRefusals.LoweringNeedsReview;
        }

        _levelChanges.Add(LevelChange.Create(Id, Level, level, reason.Trim(), byUserId, now));
        Level = level;
        return Result.Ok;
    }

    /// <summary>Adds an assessment of controllability; earlier ones stay.</summary>
    /// <returns>Refused when closed, before a level, for a review day that is not ahead, or for a factor without score or reason.</returns>
    public Result Assess(ControllabilityFactors factors, DateOnly nextReviewOn, Guid byUserId, DateTimeOffset now, DateOnly today)
    {
        if (Stage == HazardStage.Closed)
        {
            return HazardRefusals.Closed;
        }

        if (Level is null)
        {
            return HazardRefusals.LevelFirst;
        }

        if (factors.FirstFault() is { } fault)
        {
            return fault;
        }

        if (nextReviewOn <= today)
        {
            return HazardRefusals.ReviewInPast;
        }

        _assessments.Add(ControllabilityAssessment.Create(Id, factors, nextReviewOn, byUserId, now));
        Controllability = factors.Result;
        NextReviewOn = nextReviewOn;
        if (Stage == HazardStage.Found)
        {
            Stage = HazardStage.Assessed;
        }

        return Result.Ok;
    }

    /// <summary>The first contact after the assessment begins the solving (化解中); at any other stage nothing changes.</summary>
    public void BeginResolving()
    {
        if (Stage == HazardStage.Assessed)
        {
            Stage = HazardStage.Resolving;
        }
    }
}
