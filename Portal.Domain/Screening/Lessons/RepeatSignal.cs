using Portal.Domain.History;
using Portal.Domain.Organization;

namespace Portal.Domain.Screening.Lessons;

/// <summary>The same item of the checklist was found in two or more units of a mine (重复苗头); open until the office has looked at it.</summary>
public sealed class RepeatSignal : IRecorded, IVersioned
{
    /// <summary>Longest sentence of the office, in characters.</summary>
    public const int MaxConclusion = 500;

    private readonly List<RepeatFinding> _findings = [];

    private RepeatSignal()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The mine.</summary>
    public Guid UnitId { get; private set; }

    public OrgUnit? Unit { get; private set; }

    public string ItemCode { get; private set; } = "";

    public DateTimeOffset RaisedAt { get; private set; }

    /// <summary>When the office had looked at it; null while it is open.</summary>
    public DateTimeOffset? NotedAt { get; private set; }

    public Guid? NotedById { get; private set; }

    /// <summary>What the office made of it, in a sentence; conditions only.</summary>
    public string Conclusion { get; private set; } = "";

    public Guid Version { get; set; }

    public Guid MatterId => Id;

    public IReadOnlyList<RepeatFinding> Findings => _findings;

    public static RepeatSignal Raise(Guid unitId, string itemCode, IEnumerable<ItemFinding> findings, DateTimeOffset now)
    {
        var signal = new RepeatSignal { Id = Guid.CreateVersion7(now), UnitId = unitId, ItemCode = itemCode, RaisedAt = now };
        signal.Take(findings);
        return signal;
    }

    /// <summary>Takes further findings while it is open; one that it has already adds nothing.</summary>
    /// <returns>Whether there were any.</returns>
    public bool Take(IEnumerable<ItemFinding> findings)
    {
        List<RepeatFinding> more = [.. findings.Where(finding => _findings.All(known => known.HazardId != finding.HazardId)).Select(finding => RepeatFinding.Of(Id, finding))];
        _findings.AddRange(more);
        return more.Count > 0;
    }

    /// <summary>The office has looked at it (已研判). What is found from now on can raise another signal.</summary>
    /// <returns>Refused when noted already, without a sentence, or with one that is too long or names a person (<see cref="PersonTraces"/>).</returns>
    public Result Note(string conclusion, Guid byUserId, DateTimeOffset now) => Result.Unless(
        NotedAt is not null ? LessonRefusals.NotedAlready
            : string.IsNullOrWhiteSpace(conclusion) ? LessonRefusals.ConclusionMissing
            : conclusion.Trim().Length > MaxConclusion ? LessonRefusals.ConclusionTooLong
            : PersonTraces.FirstIn(conclusion),
        () => (NotedAt, NotedById, Conclusion) = (now, byUserId, conclusion.Trim()));
}
