using Portal.Data;
using Portal.Features.Auditing;
using Portal.Features.Operations;
using Portal.Security;

namespace Portal.Tests.Features.Auditing;

public sealed class AuditTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task The_auditor_filters_by_day_action_and_actor(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await using (await portal.AsAsync("clerk"))
        {
            portal.Clock.Advance(TimeSpan.FromDays(2));
        }

        await using var auditor = await portal.AsAsync("auditor");
        var audit = auditor.Get<ListAudit>();

        (await audit.HandleAsync(new AuditFilter(Action: "login"), Ct)).Value!.Rows.Select(row => row.ActorName).ShouldBe(["王八", "孙三"]);
        (await audit.HandleAsync(new AuditFilter(To: TestClock.Today, Action: "login"), Ct)).Value!.Rows.Single().ActorName.ShouldBe("孙三");
        (await audit.HandleAsync(new AuditFilter(From: TestClock.Today.AddDays(1), Action: "login"), Ct)).Value!.Rows.Single().ActorName.ShouldBe("王八");
        (await audit.HandleAsync(new AuditFilter(Actor: "孙", Action: "login"), Ct)).Value!.Total.ShouldBe(1);
    }

    [Fact]
    public async Task A_check_from_the_page_is_itself_a_line_of_the_chain()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite);
        await using var auditor = await portal.AsAsync("auditor");

        var report = await auditor.Get<CheckAudit>().HandleAsync(Ct);

        report.Value!.FirstBad.ShouldBeNull();
        var newest = (await auditor.Get<ListAudit>().HandleAsync(new AuditFilter(Size: 1), Ct)).Value!.Rows.Single();
        (newest.Action, newest.Detail).ShouldBe(("audit.verify", $"ok {report.Value.Checked}"));
    }

    [Theory]
    [InlineData("clerk")]
    [InlineData("leader")]
    [InlineData("sysadmin")]
    [InlineData("secadmin")]
    public async Task Only_the_auditor_reads_the_chain(string userName)
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite);
        await using var other = await portal.AsAsync(userName);

        (await other.Get<ListAudit>().HandleAsync(new AuditFilter(), Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await other.Get<CheckAudit>().HandleAsync(Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
    }

    [Theory, DatabaseProviders]
    public async Task The_system_administrator_sees_sizes_and_counts(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await using var admin = await portal.AsAsync("sysadmin");

        var status = (await admin.Get<ReadStatus>().HandleAsync(Ct)).Value!;

        status.Provider.ShouldBe(provider);
        status.StoreBytes.ShouldBeGreaterThan(0);
        status.Engine.ShouldStartWith(provider == DatabaseProvider.Sqlite ? "SQLite 3." : "PostgreSQL ");
    }

    [Theory]
    [InlineData("secadmin")]
    [InlineData("auditor")]
    [InlineData("clerk")]
    public async Task Nobody_else_sees_the_state_of_the_machine(string userName)
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite);
        await using var other = await portal.AsAsync(userName);

        (await other.Get<ReadStatus>().HandleAsync(Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
    }
}
