using Portal.Domain.Hazards;

namespace Portal.UI;

/// <summary>What levels and controllability are called on screen and on paper.</summary>
public static class LevelWords
{
    /// <summary>红, 橙, 黄 or 蓝.</summary>
    public static string Character(this RiskLevel level) => level switch
    {
        RiskLevel.Red => "红",
        RiskLevel.Orange => "橙",
        RiskLevel.Yellow => "黄",
        RiskLevel.Blue => "蓝",
    };

    /// <summary>重大, 较大, 一般 or 苗头.</summary>
    public static string Word(this RiskLevel level) => level switch
    {
        RiskLevel.Red => "重大",
        RiskLevel.Orange => "较大",
        RiskLevel.Yellow => "一般",
        RiskLevel.Blue => "苗头",
    };

    /// <summary>Last part of the css classes level-…; the colour tokens have the same names.</summary>
    public static string Css(this RiskLevel level) => level switch
    {
        RiskLevel.Red => "red",
        RiskLevel.Orange => "orange",
        RiskLevel.Yellow => "yellow",
        RiskLevel.Blue => "blue",
    };

    /// <summary>可控, 基本可控 or 暂难自行解决.</summary>
    public static string Word(this Controllability controllability) => controllability switch
    {
        Controllability.A => "可控",
        Controllability.B => "基本可控",
        Controllability.C => "暂难自行解决",
    };
}
