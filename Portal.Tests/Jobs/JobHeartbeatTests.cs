using Hangfire.InMemory;
using Portal.Jobs;

namespace Portal.Tests.Jobs;

public sealed class JobHeartbeatTests
{
    [Fact]
    public void A_portal_that_has_just_started_is_alive_for_two_minutes_without_a_beat()
    {
        using var storage = new InMemoryStorage();
        var clock = TestClock.Create();
        var heartbeat = new JobHeartbeat(storage, clock);
        heartbeat.IsAlive.ShouldBeFalse();

        heartbeat.Start();
        clock.Advance(TimeSpan.FromMinutes(2));
        heartbeat.IsAlive.ShouldBeTrue();
        clock.Advance(TimeSpan.FromSeconds(1));
        heartbeat.IsAlive.ShouldBeFalse();
    }

    [Fact]
    public void A_beat_keeps_every_node_on_the_storage_alive_for_two_minutes()
    {
        using var storage = new InMemoryStorage();
        var clock = TestClock.Create();
        var other = new JobHeartbeat(storage, clock);

        new JobHeartbeat(storage, clock).Beat();

        other.LastBeatAt.ShouldBe(TestClock.Start);
        clock.Advance(TimeSpan.FromMinutes(2));
        other.IsAlive.ShouldBeTrue();
        clock.Advance(TimeSpan.FromSeconds(1));
        other.IsAlive.ShouldBeFalse();
    }

    [Fact]
    public void A_beat_of_a_clock_that_ran_ahead_says_nothing()
    {
        using var storage = new InMemoryStorage();
        var clock = TestClock.Create();
        var heartbeat = new JobHeartbeat(storage, clock);
        clock.Advance(TimeSpan.FromDays(1));
        heartbeat.Beat();

        clock.AdjustTime(TestClock.Start);

        heartbeat.IsAlive.ShouldBeFalse();
    }
}
