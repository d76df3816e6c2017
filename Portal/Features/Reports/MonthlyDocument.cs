using System.Globalization;
using Portal.Documents;
using Portal.Domain.Reports;

namespace Portal.Features.Reports;

/// <summary>Lays the numbers of a month out as the official monthly report; every sentence follows from the numbers.</summary>
public static class MonthlyDocument
{
    /// <param name="number">XB-….</param>
    /// <param name="signature">Null while the report is a draft.</param>
    public static ReportDocument Compose(string number, MonthlySnapshot snapshot, ReportSignature? signature)
    {
        var month = ReportMonth.Parse(snapshot.Period).Value;
        return new ReportDocument
        {
            Title = TitleOf(snapshot.UnitName, month),
            IssuingOrganization = snapshot.UnitName,
            Number = number,
            Author = $"{snapshot.UnitName}信访办",
            Style = PageStyle.Official,
            CreatedAt = signature?.At,
            Blocks =
            [
                .. Draft(snapshot, signature),
                .. OverviewSection.Of(snapshot),
                .. PetitionSections.Channels(snapshot),
                .. ScreeningSection.Of(snapshot),
                .. PetitionSections.Topics(snapshot),
                .. KeyMatterSections.Of(snapshot),
                .. OutlookSections.Shortcomings(snapshot),
                .. OutlookSections.NextSteps(snapshot),
                .. Closing(snapshot, signature),
                .. KeyMatterSections.Annex(snapshot),
                Definitions(snapshot),
            ],
        };
    }

    public static string TitleOf(string unitName, ReportMonth month) => $"{unitName}{month.Chinese}信访与矛盾纠纷排查化解情况月报";

    private static IEnumerable<DocumentBlock> Draft(MonthlySnapshot snapshot, ReportSignature? signature)
    {
        var faults = AddingUp.Faults(snapshot);
        if (signature is null)
        {
            yield return new Notice("草稿", ["本稿未经签发，数字会随办理情况变动。", .. faults]);
        }
    }

    private static IEnumerable<DocumentBlock> Closing(MonthlySnapshot snapshot, ReportSignature? signature)
    {
        if (signature is not null)
        {
            yield return new Signature($"{snapshot.UnitName}信访办", signature.On, signature.Name);
            yield return new Paragraph($"数字指纹：{signature.Fingerprint[..16]}", indented: false);
        }
    }

    private static Annex Definitions(MonthlySnapshot snapshot) => new("名词与口径",
    [
        new Paragraph(string.Create(CultureInfo.InvariantCulture, $"统计日为{snapshot.CountedOn.Year}年{snapshot.CountedOn.Month}月{snapshot.CountedOn.Day}日；日期以北京时间为准。")),
        new Paragraph("件次：每登记一件计一次。来访另计人次；不按人累计。"),
        new Paragraph("及时受理（告知）率：本月到期或提前完成的书面告知中，在期限内告知的件数占比（《信访工作条例》第二十三条）。"),
        new Paragraph("按期办结率：本月到期或提前送达的处理意见书中，在期限内送达的件数占比（《信访工作条例》第三十四条）。"),
        new Paragraph("结果分开统计：办结是书面答复已经送达；停访息诉是信访人自愿接受；三级终结是办理、复查、复核已经结束或者请求期限已过；撤回是信访人请求撤回并经同意。"),
        new Paragraph("等级按危害和紧迫程度划分；可控性指本单位以现有权限、依据、资源、时限和沟通能否解决这件事。"),
        new Paragraph("环比、同比的基数为零时记“—”，基数不足10件时只列件数、不算比率；比率的分母不足5件时不列比率。"),
    ]);
}
