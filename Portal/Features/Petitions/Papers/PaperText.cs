using Portal.Documents;
using Portal.Domain.Petitions;

namespace Portal.Features.Petitions.Papers;

/// <summary>Sentences that several papers share.</summary>
internal static class PaperText
{
    public const string HandWritten = "＿＿＿＿＿＿（为保护身份信息，由经办人当面填写）";

    public const string OtherRoutes = "反映工资、工伤、劳动合同等事项，不影响依法申请劳动仲裁（一般为一年）、工伤认定等，请留意这些期限，不要因等待答复而错过。";

    public const string Recusal = "认为经办人与本事项有利害关系的，可以要求回避；个人信息和反映的内容依法保密，任何人不得打击报复。";

    /// <summary>2026年12月19日; with the legal latest when a holiday moves it.</summary>
    public static string Until(Clock clock) =>
        clock.LatestOn == clock.TargetOn ? DocumentText.ChineseDate(clock.TargetOn)
        : $"{DocumentText.ChineseDate(clock.TargetOn)}（遇休息日，法定最迟顺延至{DocumentText.ChineseDate(clock.LatestOn)}）";
}
