using Portal.Domain.Accounts;
using Portal.Shell;

namespace Portal.Tests.Shell;

public sealed class DestinationsTests
{
    [Theory]
    [InlineData(PortalRole.Cadre, "工作台 排查 走访回访 隐患事项 知识库")]
    [InlineData(PortalRole.UnitHead, "工作台 信访件 排查 隐患事项 走访回访 指标 知识库")]
    [InlineData(PortalRole.Clerk, "工作台 信访件 走访回访 隐患事项 排查 报告 指标 知识库")]
    [InlineData(PortalRole.Officer, "工作台 风险研判板 隐患事项 排查 走访回访 信访件 报告 指标 知识库 工作日历")]
    [InlineData(PortalRole.Leader, "工作台 风险研判板 报告 指标 信访件")]
    [InlineData(PortalRole.SysAdmin, "工作台 任务 工作日历 备份 运行状态")]
    [InlineData(PortalRole.SecAdmin, "工作台 用户与角色 组织机构 数据范围 登录与密码策略")]
    [InlineData(PortalRole.Auditor, "工作台 审计日志 查看身份记录 日志校验")]
    public void Each_role_sees_its_own_entries_in_order(PortalRole role, string entries) =>
        string.Join(' ', Destinations.For(role).Select(link => link.Text)).ShouldBe(entries);

    [Fact]
    public void No_two_entries_of_a_role_share_a_key() =>
        Enum.GetValues<PortalRole>().Select(role => Destinations.For(role).Select(link => link.Key).OfType<char>().ToList())
            .ShouldAllBe(keys => keys.Distinct().Count() == keys.Count);
}
