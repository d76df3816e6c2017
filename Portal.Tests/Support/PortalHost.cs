using Hangfire;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Portal.Data;

namespace Portal.Tests.Support;

/// <summary>The portal, started through its entry point on a real server at a free loopback port, with a fresh database.</summary>
public sealed class PortalHost : WebApplicationFactory<Program>
{
    // Hangfire takes its storage from a static field while a host starts.
    private static readonly SemaphoreSlim s_starting = new(1, 1);

    private readonly Dictionary<string, string> _settings;
    private readonly Action<IServiceCollection>? _configure;

    private PortalHost(TestDatabase database, IReadOnlyDictionary<string, string>? settings, Action<IServiceCollection>? configure)
    {
        Database = database;
        _settings = new Dictionary<string, string>(database.Settings);
        _configure = configure;
        foreach (var (key, value) in settings ?? new Dictionary<string, string>())
        {
            _settings[key] = value;
        }
    }

    public TestDatabase Database { get; }

    public FakeTimeProvider Clock => Database.Clock;

    /// <summary>Such as http://127.0.0.1:43210/.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>Starts a portal.</summary>
    /// <param name="settings">Further configuration keys, such as those of <see cref="SmtpSink.Settings"/>.</param>
    /// <param name="configure">Further replacements of services.</param>
    public static async Task<PortalHost> StartAsync(
        DatabaseProvider provider,
        TestData data = TestData.Organisation,
        IReadOnlyDictionary<string, string>? settings = null,
        Action<IServiceCollection>? configure = null)
    {
        var host = new PortalHost(await TestDatabase.CreateAsync(provider, data), settings, configure);
        await s_starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            host.UseKestrel(0);
            host.StartServer();
            host.Services.GetRequiredService<JobStorage>();
        }
        finally
        {
            // Its logger is static too, and would outlive this host; later loggers are nobody's.
            Hangfire.Logging.LogProvider.SetCurrentLogProvider(null);
            s_starting.Release();
        }

        return host;
    }

    /// <summary>A plain client with its own cookies that follows no redirect.</summary>
    public HttpClient Anonymous() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    /// <summary>A client that signed in through the sign-in page.</summary>
    public async Task<HttpClient> SignInAsync(string userName)
    {
        var client = Anonymous();
        await LoginForm.SubmitAsync(client, userName, TestOrganisation.Password);
        return client;
    }

    /// <summary>A scope in which that account is signed in, beside the running server.</summary>
    public Task<TestScope> AsAsync(string userName) => TestScope.SignInAsync(Services, userName);

    /// <summary>A scope in which a job acts.</summary>
    public TestScope AsJob(string job = "测试") => TestScope.OfJob(Services, job);

    /// <summary>A scope in which nobody is signed in; jobs bind themselves in it.</summary>
    public TestScope AsNobody() => TestScope.OfNobody(Services);

    public PortalDbContext Open() => Database.Open();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Database.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(TestApp.Quieten);
        builder.ConfigureTestServices(services =>
        {
            TestApp.Replace(services, Clock);
            _configure?.Invoke(services);
        });
    }
}
