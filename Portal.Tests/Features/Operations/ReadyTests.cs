using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Portal.Data;
using Portal.Features.Notifications;
using Portal.Jobs;

namespace Portal.Tests.Features.Operations;

public sealed class ReadyTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_portal_whose_jobs_stand_still_is_not_ready_and_says_so_in_one_word()
    {
        await using var host = await PortalHost.StartAsync(DatabaseProvider.Sqlite, configure: services => services.RemoveAll<RecurringJobEntry>());
        using var client = host.Anonymous();
        (await AskAsync(client)).ShouldBe((HttpStatusCode.OK, "ready"));

        host.Clock.Advance(TimeSpan.FromHours(1));
        (await AskAsync(client)).ShouldBe((HttpStatusCode.ServiceUnavailable, "not ready: jobs"));

        await using (var job = host.AsJob())
        {
            await job.Get<DeliverOutboxJob>().RunAsync(Ct);
        }

        (await AskAsync(client)).ShouldBe((HttpStatusCode.OK, "ready"));
    }

    [Theory, DatabaseProviders]
    public async Task The_outbox_job_beats(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);

        await using (var job = portal.AsNobody())
        {
            await job.Get<DeliverOutboxJob>().RunAsync(Ct);
        }

        portal.Services.GetRequiredService<JobHeartbeat>().LastBeatAt.ShouldBe(TestClock.Start);
    }

    private static async Task<(HttpStatusCode Status, string Words)> AskAsync(HttpClient client)
    {
        using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), Ct);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Ct));
    }
}
