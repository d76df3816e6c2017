using Portal.Domain.Hazards;
using Portal.Domain.Screening;

namespace Portal.Features.Hazards;

/// <summary>Chinese words of a hazard's parts.</summary>
public static class HazardWords
{
    public static string Of(HazardStage stage) => stage switch
    {
        HazardStage.Found => "待研判",
        HazardStage.Assessed => "已评估",
        HazardStage.Resolving => "化解中",
        HazardStage.PendingCloseOut => "待销号",
        HazardStage.Closed => "已销号",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, null),
    };

    public static string Of(HazardSource source) => source switch
    {
        HazardSource.Screening => "排查",
        HazardSource.Petition => "信访",
        HazardSource.Superior => "上级",
        HazardSource.OwnNotice => "自行发现",
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, null),
    };

    /// <summary>Such as 外包队伍; with the item that found it, 外包队伍 WB1.</summary>
    public static string Topic(string code, string? item = null)
    {
        var name = Portal.Domain.Screening.Topic.Find(code)?.ShortName ?? code;
        return item is null ? name : $"{name} {item}";
    }

    /// <summary>40 人, 12 户 or both; empty when unknown.</summary>
    public static string Size(int? people, int? households) =>
        string.Join("，", new[] { people is { } p ? $"{p} 人" : "", households is { } h ? $"{h} 户" : "" }.Where(part => part.Length > 0));
}
