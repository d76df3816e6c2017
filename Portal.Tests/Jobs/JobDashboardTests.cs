using System.Net;
using Portal.Data;

namespace Portal.Tests.Jobs;

public sealed class JobDashboardTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_dashboard_is_there_for_the_system_administrator_and_shows_no_connection_string()
    {
        await using var host = await PortalHost.StartAsync(DatabaseProvider.Sqlite);
        using var admin = await host.SignInAsync("sysadmin");

        using var answer = await admin.GetAsync(new Uri("/jobs/recurring", UriKind.Relative), Ct);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.Content.ReadAsStringAsync(Ct);
        page.ShouldContain("notifications.deliver");
        page.ShouldNotContain("Data Source");
    }

    [Fact]
    public async Task For_everybody_else_the_dashboard_does_not_exist()
    {
        await using var host = await PortalHost.StartAsync(DatabaseProvider.Sqlite);
        foreach (var account in TestOrganisation.Accounts.Where(account => account.UserName != "sysadmin"))
        {
            using var client = await host.SignInAsync(account.UserName);
            using var answer = await client.GetAsync(new Uri("/jobs", UriKind.Relative), Ct);

            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, account.UserName);
            answer.Headers.Location!.OriginalString.ShouldContain("/not-found", Case.Sensitive, account.UserName);
        }

        using var anonymous = host.Anonymous();
        using var asked = await anonymous.GetAsync(new Uri("/jobs", UriKind.Relative), Ct);
        asked.Headers.Location!.OriginalString.ShouldContain("/login");
    }
}
