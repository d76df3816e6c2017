using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Domain.Accounts;
using Portal.Domain.Organization;
using Portal.Features.Calendar;
using Portal.Features.Screening;

namespace Portal.Tests.Support;

/// <summary>
/// Group JT with the mines YQ and BS, and the default checklist. The accounts of YQ carry the names of the demo accounts, those of BS end in 2;
/// all have <see cref="Password"/>.
/// </summary>
public static class TestOrganisation
{
    public const string Password = "Portal-test-2026";

    public static IReadOnlyList<TestAccount> Accounts { get; } =
    [
        new("cadre", "赵一", PortalRole.Cadre, "JT/YQ/ZC1/", "JT/YQ/ZC1/"),
        new("unithead", "钱二", PortalRole.UnitHead, "JT/YQ/ZC1/", "JT/YQ/ZC1/"),
        new("clerk", "孙三", PortalRole.Clerk, "JT/YQ/XFB/", "JT/YQ/"),
        new("officer", "李四", PortalRole.Officer, "JT/YQ/WWB/", "JT/YQ/"),
        new("leader", "周五", PortalRole.Leader, "JT/YQ/", "JT/YQ/"),
        new("sysadmin", "吴六", PortalRole.SysAdmin, "JT/YQ/", "JT/YQ/"),
        new("secadmin", "郑七", PortalRole.SecAdmin, "JT/YQ/", "JT/YQ/"),
        new("auditor", "王八", PortalRole.Auditor, "JT/YQ/", "JT/YQ/"),
        new("cadre2", "冯甲", PortalRole.Cadre, "JT/BS/ZC1/", "JT/BS/ZC1/"),
        new("unithead2", "陈乙", PortalRole.UnitHead, "JT/BS/ZC1/", "JT/BS/ZC1/"),
        new("clerk2", "褚丙", PortalRole.Clerk, "JT/BS/XFB/", "JT/BS/"),
        new("officer2", "卫丁", PortalRole.Officer, "JT/BS/XFB/", "JT/BS/"),
        new("leader2", "蒋戊", PortalRole.Leader, "JT/BS/", "JT/BS/"),
    ];

    private static readonly (string Path, string Name, UnitKind Kind)[] s_units =
    [
        ("JT/", "测试集团", UnitKind.Group),
        ("JT/YQ/", "玉泉煤矿", UnitKind.Mine),
        ("JT/YQ/XFB/", "信访办", UnitKind.Department),
        ("JT/YQ/WWB/", "维稳办", UnitKind.Department),
        ("JT/YQ/ZC1/", "综采一队", UnitKind.Section),
        ("JT/YQ/ZC1/B1/", "综采一队一班", UnitKind.Team),
        ("JT/YQ/JJ1/", "掘进一队", UnitKind.Section),
        ("JT/YQ/WB1/", "外包一队", UnitKind.Contractor),
        ("JT/YQ/CZ1/", "柳树村", UnitKind.Village),
        ("JT/BS/", "北山煤矿", UnitKind.Mine),
        ("JT/BS/XFB/", "信访办", UnitKind.Department),
        ("JT/BS/ZC1/", "综采一队", UnitKind.Section),
    ];

    public static TestAccount Account(string userName) => Accounts.Single(account => account.UserName == userName);

    internal static async Task AddToAsync(IServiceProvider services)
    {
        var units = new Dictionary<string, OrgUnit>();
        foreach (var (path, name, kind) in s_units)
        {
            var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
            var parent = units.GetValueOrDefault(string.Concat(parts[..^1].Select(part => part + "/")));
            units.Add(path, OrgUnit.Create(Guid.CreateVersion7(TestClock.Start), parts[^1], name, kind, parent, units.Count));
        }

        await using var scope = services.CreateAsyncScope();
        await using var db = await services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContextAsync();
        db.Actor = Actor.System("测试数据");
        db.Units.AddRange(units.Values);
        await db.SaveChangesAsync();
        await services.GetRequiredService<InstallPublishedYears>().HandleAsync(CancellationToken.None);
        await services.GetRequiredService<InstallDefaultChecklist>().HandleAsync(CancellationToken.None);
        var users = scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>();
        foreach (var account in Accounts)
        {
            var user = new PortalUser
            {
                Id = Guid.CreateVersion7(TestClock.Start),
                UserName = account.UserName,
                DisplayName = account.DisplayName,
                Role = account.Role,
                UnitId = units[account.UnitPath].Id,
                ScopeUnitId = units[account.ScopePath].Id,
            };
            var result = await users.CreateAsync(user, Password);
            result.Errors.ShouldBeEmpty();
        }
    }
}
