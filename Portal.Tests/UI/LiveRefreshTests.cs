using Portal.UI;

namespace Portal.Tests.UI;

public sealed class LiveRefreshTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_hundred_changes_in_one_pause_are_read_twice_the_first_at_once_the_rest_together()
    {
        var clock = TestClock.Create();
        var reads = 0;
        var refresh = new LiveRefresh(TimeSpan.FromSeconds(2), clock, () =>
        {
            reads++;
            return Task.CompletedTask;
        });

        var running = refresh.AskAsync(Ct);
        reads.ShouldBe(1);
        for (var change = 0; change < 99; change++)
        {
            await refresh.AskAsync(Ct);
        }

        reads.ShouldBe(1);
        clock.Advance(TimeSpan.FromSeconds(2));
        clock.Advance(TimeSpan.FromSeconds(2));
        while (!running.IsCompleted)
        {
            await Task.Yield();
            clock.Advance(TimeSpan.FromSeconds(2));
        }

        reads.ShouldBe(2);
    }
}
