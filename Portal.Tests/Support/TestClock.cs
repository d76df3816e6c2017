using Microsoft.Extensions.Time.Testing;
using Portal.Security;

namespace Portal.Tests.Support;

/// <summary>The clock of the tests: Tuesday, 10 March 2026, 09:00 in China, and it stands still until a test moves it.</summary>
public static class TestClock
{
    public static readonly DateTimeOffset Start = new(2026, 3, 10, 1, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly Today = new(2026, 3, 10);

    public static FakeTimeProvider Create()
    {
        var clock = new FakeTimeProvider(Start);
        clock.SetLocalTimeZone(ChinaTime.Zone);
        return clock;
    }
}
