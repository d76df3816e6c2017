using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Accounts;
using Portal.Features.Accounts;
using Portal.Security;

namespace Portal.Tests.Features.Accounts;

public sealed class ManageUsersTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_new_account_signs_in_with_the_password_that_was_shown_once(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await using var admin = await portal.AsAsync("secadmin");
        var unit = await UnitAsync(portal, "JT/YQ/ZC1/");

        var made = await admin.Get<CreateUser>().HandleAsync(new AccountForm("zhang.san", "张三", PortalRole.Cadre, unit, unit, ""), Ct);

        made.IsOk.ShouldBeTrue();
        await using var scope = portal.AsNobody();
        (await scope.Get<SignIn>().HandleAsync("zhang.san", made.Value.Password!, Ct)).IsOk.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Zhang", "张三", "account.user-name")]
    [InlineData("z", "张三", "account.user-name")]
    [InlineData("张三", "张三", "account.user-name")]
    [InlineData("clerk", "张三", "account.user-name.taken")]
    [InlineData("zhang", " ", "account.display-name")]
    public async Task Names_that_break_a_rule_are_refused(string userName, string displayName, string code)
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite);
        await using var admin = await portal.AsAsync("secadmin");
        var unit = await UnitAsync(portal, "JT/YQ/ZC1/");

        (await admin.Get<CreateUser>().HandleAsync(new AccountForm(userName, displayName, PortalRole.Cadre, unit, unit, ""), Ct)).Refusal!.Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_weak_password_is_refused_with_the_rules()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite);
        await using var admin = await portal.AsAsync("secadmin");
        var unit = await UnitAsync(portal, "JT/YQ/ZC1/");

        var refused = await admin.Get<CreateUser>().HandleAsync(new AccountForm("zhang", "张三", PortalRole.Cadre, unit, unit, "short"), Ct);

        refused.Refusal!.Message.ShouldContain("密码至少 10 位");
    }

    [Fact]
    public async Task A_cadre_or_unit_head_sees_no_more_than_the_own_unit()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite);
        await using var admin = await portal.AsAsync("secadmin");
        var (unit, mine) = (await UnitAsync(portal, "JT/YQ/ZC1/"), await UnitAsync(portal, "JT/YQ/"));

        foreach (var role in new[] { PortalRole.Cadre, PortalRole.UnitHead })
        {
            (await admin.Get<CreateUser>().HandleAsync(new AccountForm("zhang", "张三", role, unit, mine, ""), Ct)).Refusal.ShouldBe(AccountRefusals.ScopeTooWide);
        }
    }

    [Theory]
    [InlineData("clerk")]
    [InlineData("leader")]
    [InlineData("sysadmin")]
    [InlineData("auditor")]
    public async Task Only_the_administrator_of_accounts_reaches_accounts(string userName)
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite);
        await using var other = await portal.AsAsync(userName);
        var id = (await other.UserAsync()).Id;

        (await other.Get<ListUsers>().HandleAsync(new UserFilter(), Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await other.Get<ResetPassword>().HandleAsync(id, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await other.Get<MoveUser>().HandleAsync(id, PortalRole.SecAdmin, null, null, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        await using var db = portal.Open();
        (await db.Audit.CountAsync(entry => entry.Action.StartsWith("denied.user."), Ct)).ShouldBe(3);
    }

    [Theory, DatabaseProviders]
    public async Task A_reset_password_ends_the_sessions_and_opens_the_lock(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await using var admin = await portal.AsAsync("secadmin");
        await using var clerk = await portal.AsAsync("clerk");
        var id = (await clerk.UserAsync()).Id;

        var reset = await admin.Get<ResetPassword>().HandleAsync(id, Ct);

        await Should.ThrowAsync<SignedOutException>(clerk.UserAsync);
        await using var scope = portal.AsNobody();
        (await scope.Get<SignIn>().HandleAsync("clerk", TestOrganisation.Password, Ct)).IsOk.ShouldBeFalse();
        (await scope.Get<SignIn>().HandleAsync("clerk", reset.Value!.Password!, Ct)).IsOk.ShouldBeTrue();
    }

    [Theory, DatabaseProviders]
    public async Task Another_role_ends_the_sessions(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await using var admin = await portal.AsAsync("secadmin");
        await using var clerk = await portal.AsAsync("clerk");
        var unit = await UnitAsync(portal, "JT/YQ/ZC1/");

        (await admin.Get<MoveUser>().HandleAsync((await clerk.UserAsync()).Id, PortalRole.Cadre, unit, unit, Ct)).IsOk.ShouldBeTrue();

        await Should.ThrowAsync<SignedOutException>(clerk.UserAsync);
        await using var again = await portal.AsAsync("clerk");
        (await again.UserAsync()).Role.ShouldBe(PortalRole.Cadre);
    }

    [Fact]
    public async Task Nobody_disables_or_promotes_themselves()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite);
        await using var admin = await portal.AsAsync("secadmin");
        var self = await admin.UserAsync();

        (await admin.Get<SetUserDisabled>().HandleAsync(self.Id, true, Ct)).Refusal.ShouldBe(AccountRefusals.OwnAccount);
        (await admin.Get<MoveUser>().HandleAsync(self.Id, PortalRole.Auditor, self.UnitId, self.ScopeUnitId, Ct)).Refusal.ShouldBe(AccountRefusals.OwnAccount);
    }

    [Fact]
    public async Task The_last_administrator_of_accounts_cannot_be_disabled_from_the_command_line_either()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite);
        await using var admin = await portal.AsAsync("secadmin");
        await using var console = portal.AsJob("命令行");

        (await console.Get<SetUserDisabled>().HandleAsync((await admin.UserAsync()).Id, true, Ct)).Refusal.ShouldBe(AccountRefusals.LastSecAdmin);
    }

    [Fact]
    public async Task Each_step_names_its_administrator_in_the_audit_chain()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite);
        await using var admin = await portal.AsAsync("secadmin");
        await using var clerk = await portal.AsAsync("clerk");
        var id = (await clerk.UserAsync()).Id;

        await admin.Get<SetUserDisabled>().HandleAsync(id, true, Ct);
        await admin.Get<SetUserDisabled>().HandleAsync(id, false, Ct);

        await using var db = portal.Open();
        var lines = await db.Audit.Where(entry => entry.Action.StartsWith("user.") && entry.SubjectId == id).OrderBy(entry => entry.Sequence).ToListAsync(Ct);
        lines.Select(line => line.Action).ShouldBe(["user.disable", "user.enable"]);
        lines.ShouldAllBe(line => line.ActorName == "郑七" && line.Detail == "clerk");
    }

    private static async Task<Guid> UnitAsync(TestPortal portal, string path)
    {
        await using var db = portal.Open();
        return await db.Units.Where(unit => unit.Path == path).Select(unit => unit.Id).SingleAsync(Ct);
    }
}
