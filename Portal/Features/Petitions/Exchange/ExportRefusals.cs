using Portal.Domain;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Petitions.Exchange;

/// <summary>The "no" of sheets that go out.</summary>
public static class ExportRefusals
{
    public static readonly Refusal Reason = new("export.reason", $"超过 {ExportPetitions.AskFrom} 件的导出要写明用途，{ExportPetitions.MinReason} 至 {ExportPetitions.MaxReason} 个字。");
    public static readonly Refusal TooMany = new("export.too-many", $"一次最多导出 {Figures.Number(ExportPetitions.MaxRows)} 件。请用收到日期或其他筛选分几次导出。");

    /// <summary>Every sentence with which an export sends its reader back to the list.</summary>
    public static readonly IReadOnlyList<Refusal> All = [Reason, TooMany, SecurityRefusals.NotAllowed];
}
