using Portal.Domain.History;
using Portal.Domain.Organization;

namespace Portal.Domain.Reports;

/// <summary>A periodic report of one unit; drafted by itself, signed by a leader, then frozen (报告).</summary>
public sealed class Report : IRecorded, IVersioned
{
    private Report()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>XB-矿代码-yyyyMM.</summary>
    public string Number { get; private set; } = "";

    public ReportKind Kind { get; private set; }

    public Guid UnitId { get; private set; }

    public OrgUnit? Unit { get; private set; }

    /// <summary>Such as 2026-10; with kind and unit it is unique.</summary>
    public string Period { get; private set; } = "";

    public string Title { get; private set; } = "";

    public ReportStatus Status { get; private set; }

    /// <summary>All numbers and sentences as JSON, as they stood when it was drafted or last refreshed.</summary>
    [Confidential]
    public string Snapshot { get; private set; } = "";

    /// <summary>SHA-256 of the snapshot, printed on the signed report.</summary>
    public string Fingerprint { get; private set; } = "";

    public DateTimeOffset DraftedAt { get; private set; }

    public Guid? SignedById { get; private set; }

    public string SignedByName { get; private set; } = "";

    public DateTimeOffset? SignedAt { get; private set; }

    public Guid Version { get; set; }

    public Guid MatterId => Id;

    public static Report Draft(string number, ReportKind kind, Guid unitId, string period, string title, string snapshot, string fingerprint, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Number = number,
        Kind = kind,
        UnitId = unitId,
        Period = period,
        Title = title,
        Snapshot = snapshot,
        Fingerprint = fingerprint,
        DraftedAt = now,
    };

    /// <summary>Takes the numbers anew; refused once signed.</summary>
    public Result Refresh(string snapshot, string fingerprint, DateTimeOffset now)
    {
        if (Status == ReportStatus.Signed)
        {
            return ReportRefusals.Signed;
        }

        (Snapshot, Fingerprint, DraftedAt) = (snapshot, fingerprint, now);
        return Result.Ok;
    }

    /// <summary>Freezes the numbers under a leader's name; refused when signed already.</summary>
    public Result Sign(Guid byUserId, string byName, DateTimeOffset now)
    {
        if (Status == ReportStatus.Signed)
        {
            return ReportRefusals.Signed;
        }

        (Status, SignedById, SignedByName, SignedAt) = (ReportStatus.Signed, byUserId, byName, now);
        return Result.Ok;
    }
}
