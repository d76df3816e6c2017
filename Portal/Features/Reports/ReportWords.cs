using Portal.Domain.Reports;

namespace Portal.Features.Reports;

/// <summary>Chinese words of a report's life.</summary>
public static class ReportWords
{
    public static string Of(ReportStatus status) => status switch
    {
        ReportStatus.Draft => "草稿",
        ReportStatus.Signed => "已签发",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
