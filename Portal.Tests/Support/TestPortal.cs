using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Portal.Data;

namespace Portal.Tests.Support;

/// <summary>The portal's own services on a fresh database, without a web server: for tests of use cases, queries and jobs.</summary>
public sealed class TestPortal : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestPortal(TestDatabase database, WebApplication app) => (Database, _app) = (database, app);

    public TestDatabase Database { get; }

    public FakeTimeProvider Clock => Database.Clock;

    public IServiceProvider Services => _app.Services;

    /// <param name="settings">Further configuration keys, such as Mail:Port.</param>
    /// <param name="configure">Further replacements of services.</param>
    public static async Task<TestPortal> CreateAsync(
        DatabaseProvider provider,
        TestData data = TestData.Organisation,
        IReadOnlyDictionary<string, string>? settings = null,
        Action<IServiceCollection>? configure = null)
    {
        var database = await TestDatabase.CreateAsync(provider, data);
        var all = new Dictionary<string, string>(database.Settings);
        foreach (var (key, value) in settings ?? new Dictionary<string, string>())
        {
            all[key] = value;
        }

        return new TestPortal(database, TestApp.Build(all, database.Clock, configure));
    }

    /// <summary>A scope in which that account is signed in, by the portal's own sign-in.</summary>
    public Task<TestScope> AsAsync(string userName) => TestScope.SignInAsync(Services, userName);

    /// <summary>A scope in which a job acts.</summary>
    public TestScope AsJob(string job = "测试") => TestScope.OfJob(Services, job);

    /// <summary>A scope in which nobody is signed in; jobs bind themselves in it.</summary>
    public TestScope AsNobody() => TestScope.OfNobody(Services);

    /// <summary>A context that reads everything, to arrange and to look.</summary>
    public PortalDbContext Open() => Database.Open();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Database.DisposeAsync();
    }
}
