using Portal.Domain;

namespace Portal.Features.Petitions.Exchange;

/// <summary>The "no" of sheets that go out.</summary>
public static class ExportRefusals
{
    public static readonly Refusal TooMany = new("export.too-many", "一次最多导出 100,000 件。请用收到日期或其他筛选分几次导出。");
}
