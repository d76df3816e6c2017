using Hangfire;
using Hangfire.InMemory;
using Portal.Features.Notifications;
using Portal.Jobs;

namespace Portal.Tests.Jobs;

public sealed class JobHeartbeatTests
{
    [Fact]
    public void There_is_no_pulse_before_the_first_run()
    {
        using var storage = new InMemoryStorage();
        new RecurringJobManager(storage).AddOrUpdate<DeliverOutboxJob>(JobHeartbeat.PulseJob, job => job.RunAsync(CancellationToken.None), Cron.Minutely());

        new JobHeartbeat(storage).LastRunAt.ShouldBeNull();
    }

    [Fact]
    public void The_pulse_is_the_last_run_that_succeeded()
    {
        using var storage = new InMemoryStorage();
        var jobs = new RecurringJobManager(storage);
        jobs.AddOrUpdate<DeliverOutboxJob>(JobHeartbeat.PulseJob, job => job.RunAsync(CancellationToken.None), Cron.Minutely());
        var jobId = jobs.TriggerJob(JobHeartbeat.PulseJob);
        var client = new BackgroundJobClient(storage);

        // Hangfire turns the failure into a planned retry.
        client.ChangeState(jobId, new Hangfire.States.FailedState(new InvalidOperationException("测试")));
        new JobHeartbeat(storage).LastRunAt.ShouldBeNull();

        client.ChangeState(jobId, new Hangfire.States.SucceededState(null, 1, 1)).ShouldBeTrue();
        new JobHeartbeat(storage).LastRunAt.ShouldNotBeNull();
    }
}
