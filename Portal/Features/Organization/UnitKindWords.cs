using Portal.Domain.Organization;
using Portal.UI;

namespace Portal.Features.Organization;

/// <summary>What the kinds of units are called.</summary>
public static class UnitKindWords
{
    /// <summary>Kinds that can be added under another unit.</summary>
    public static IReadOnlyList<Choice<UnitKind?>> Choices { get; } =
        [.. Enum.GetValues<UnitKind>().Where(kind => kind != UnitKind.Group).Select(kind => new Choice<UnitKind?>(kind, kind.Word()))];

    public static string Word(this UnitKind kind) => kind switch
    {
        UnitKind.Group => "集团",
        UnitKind.Mine => "矿",
        UnitKind.Department => "科室",
        UnitKind.Section => "区队",
        UnitKind.Team => "班组",
        UnitKind.Contractor => "外包队伍",
        UnitKind.Village => "周边村",
    };
}
