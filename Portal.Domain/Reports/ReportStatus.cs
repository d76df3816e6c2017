namespace Portal.Domain.Reports;

/// <summary>Where a report stands between draft and signature.</summary>
public enum ReportStatus
{
    /// <summary>草稿: its numbers follow the data.</summary>
    Draft,

    /// <summary>已签发: its numbers are frozen.</summary>
    Signed,
}
