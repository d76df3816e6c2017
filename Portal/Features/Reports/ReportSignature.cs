using Portal.Security;

namespace Portal.Features.Reports;

/// <summary>Who signed, when, and the fingerprint of the frozen numbers.</summary>
public sealed record ReportSignature(string Name, DateOnly On, DateTimeOffset At, string Fingerprint)
{
    /// <summary>Null while the report is a draft.</summary>
    public static ReportSignature? Of(string signedByName, DateTimeOffset? signedAt, string fingerprint) =>
        signedAt is { } at ? new(signedByName, ChinaTime.DayOf(at), at, fingerprint) : null;
}
