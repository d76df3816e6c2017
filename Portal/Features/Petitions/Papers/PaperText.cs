using Portal.Documents;
using Portal.Domain.Petitions;

namespace Portal.Features.Petitions.Papers;

/// <summary>Sentences that several papers share.</summary>
internal static class PaperText
{
    public const string HandWritten = "＿＿＿＿＿＿（为保护身份信息，由经办人当面填写）";

    /// <summary>2026年12月19日; with the legal latest when a holiday moves it.</summary>
    public static string Until(Clock clock) => DocumentText.ChineseDate(clock.TargetOn) + Moved(clock);

    /// <summary>2026年12月19日前; with the legal latest when a holiday moves it.</summary>
    public static string Before(Clock clock) => $"{DocumentText.ChineseDate(clock.TargetOn)}前{Moved(clock)}";

    private static string Moved(Clock clock) => clock.LatestOn == clock.TargetOn ? "" : $"（遇休息日，法定最迟顺延至{DocumentText.ChineseDate(clock.LatestOn)}）";
}
