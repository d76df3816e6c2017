namespace Portal.Domain.Reports;

/// <summary>Kinds of periodic reports (报告).</summary>
public enum ReportKind
{
    /// <summary>月报.</summary>
    Monthly,
}
