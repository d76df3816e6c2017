using Portal.Domain.History;
using Portal.Domain.Organization;

namespace Portal.Domain.Visits;

/// <summary>One planned contact on a hazard; a missed one stays fillable and stays late (走访、回访).</summary>
public sealed class Visit : IRecorded, IVersioned
{
    /// <summary>Longest account of what was learned, in characters.</summary>
    public const int MaxFacts = 2000;

    /// <summary>Longest promise, in characters.</summary>
    public const int MaxPromise = 500;

    private Visit()
    {
    }

    public Guid Id { get; private set; }

    public Guid HazardId { get; private set; }

    public Guid UnitId { get; private set; }

    public OrgUnit? Unit { get; private set; }

    public VisitKind Kind { get; private set; }

    public DateOnly PlannedOn { get; private set; }

    /// <summary>Null until it took place.</summary>
    public DateOnly? DoneOn { get; private set; }

    public ContactMethod? Method { get; private set; }

    /// <summary>Facts of the matter only.</summary>
    public string Facts { get; private set; } = "";

    /// <summary>What was promised, with a date; may be empty.</summary>
    public string Promise { get; private set; } = "";

    public Guid? ByUserId { get; private set; }

    public bool IsCancelled { get; private set; }

    public Guid Version { get; set; }

    public Guid MatterId => HazardId;

    public static Visit Plan(Guid hazardId, Guid unitId, VisitKind kind, DateOnly plannedOn, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), HazardId = hazardId, UnitId = unitId, Kind = kind, PlannedOn = plannedOn };

    /// <summary>Writes down what took place; days later too, and then it is late.</summary>
    /// <returns>Refused when recorded already, cancelled, dated ahead, without facts, or with a text over its limit.</returns>
    public Result Record(DateOnly on, ContactMethod method, string facts, string promise, Guid byUserId, DateOnly today)
    {
        if (DoneOn is not null)
        {
            return VisitRefusals.RecordedAlready;
        }

        if (IsCancelled)
        {
            return VisitRefusals.Cancelled;
        }

        if (on > today)
        {
            return VisitRefusals.InFuture;
        }

        if (string.IsNullOrWhiteSpace(facts))
        {
            return VisitRefusals.FactsMissing;
        }

        if (facts.Trim().Length > MaxFacts)
        {
            return VisitRefusals.FactsTooLong;
        }

        if (promise.Trim().Length > MaxPromise)
        {
            return VisitRefusals.PromiseTooLong;
        }

        DoneOn = on;
        Method = method;
        Facts = facts.Trim();
        Promise = promise.Trim();
        ByUserId = byUserId;
        return Result.Ok;
    }

    /// <summary>Takes a visit that has not happened out of the plan, when its series changes.</summary>
    public void Cancel() => IsCancelled = DoneOn is null;

    /// <summary>Done after its day, or not done and its day has passed.</summary>
    public bool IsLate(DateOnly today) => !IsCancelled && (DoneOn ?? today) > PlannedOn;
}
