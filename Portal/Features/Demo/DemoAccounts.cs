using Portal.Domain.Accounts;
using Portal.Domain.Organization;
using static Portal.Features.Demo.DemoUnits;

namespace Portal.Features.Demo;

/// <summary>The eight demo accounts of the README and, so that every unit has someone to remind, a head or cadre for each other unit.</summary>
internal static class DemoAccounts
{
    /// <summary>One per role, in the order in which they are shown to the operator.</summary>
    public static IReadOnlyList<DemoAccount> Named { get; } =
    [
        new("cadre", "贺志远", PortalRole.Cadre, $"{Mine}ZC1/", $"{Mine}ZC1/"),
        new("unithead", "郭晓峰", PortalRole.UnitHead, $"{Mine}JY/", $"{Mine}JY/"),
        new("clerk", "周敏", PortalRole.Clerk, $"{Mine}XF/", Mine),
        new("officer", "何静", PortalRole.Officer, $"{Mine}DQ/", Mine),
        new("leader", "陈国梁", PortalRole.Leader, Mine, Mine),
        new("sysadmin", "系统管理员", PortalRole.SysAdmin, Root, Root),
        new("secadmin", "安全管理员", PortalRole.SecAdmin, Root, Root),
        new("auditor", "审计员", PortalRole.Auditor, Root, Root),
    ];

    private static readonly string[] s_givenNames =
    [
        "建平", "丽华", "志军", "晓红", "永强", "海燕", "文斌", "秀兰", "国庆", "玉梅", "学文", "春生", "立新", "彩霞", "俊杰", "慧芳", "福全", "瑞琴", "振华", "爱民",
    ];

    private static readonly string[] s_familyNames = ["申", "郝", "梁", "武", "薛", "常", "原", "樊", "侯", "温", "阎", "牛", "翟"];

    /// <summary>Every account, the named ones first.</summary>
    public static IReadOnlyList<DemoAccount> All { get; } = [.. Named, .. Others()];

    /// <summary>Who answers for a unit: its head, else its cadre.</summary>
    public static DemoAccount ChiefOf(string path) => All.First(account => account.Unit == path && account.Role is PortalRole.UnitHead or PortalRole.Cadre);

    private static IEnumerable<DemoAccount> Others()
    {
        yield return new("bl-clerk", "武秀珍", PortalRole.Clerk, $"{OtherMine}XF/", OtherMine);
        yield return new("bl-officer", "温学成", PortalRole.Officer, $"{OtherMine}DC/", OtherMine);
        yield return new("bl-leader", "樊振国", PortalRole.Leader, OtherMine, OtherMine);
        var index = 0;
        foreach (var unit in DemoUnits.All.Where(unit => unit.Kind is not (UnitKind.Group or UnitKind.Mine)))
        {
            var role = unit.Kind == UnitKind.Department ? PortalRole.UnitHead : PortalRole.Cadre;
            if (!Named.Any(account => account.Unit == unit.Path && account.Role == role))
            {
                yield return new(UserNameOf(unit, role), NameOf(index++), role, unit.Path, unit.Path);
            }
        }
    }

    private static string UserNameOf(DemoUnit unit, PortalRole role) =>
        $"{OrgUnit.MineCodeOf(unit.Path)}-{unit.Code}-{(role == PortalRole.UnitHead ? "head" : "cadre")}".ToLowerInvariant();

    private static string NameOf(int index) => s_familyNames[index % s_familyNames.Length] + s_givenNames[index * 7 % s_givenNames.Length];
}
