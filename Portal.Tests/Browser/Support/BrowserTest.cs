using Portal.Data;

namespace Portal.Tests.Browser.Support;

/// <summary>
/// A test with real people at real browsers. When it ends, each browser must have stayed at the portal's own address without
/// an error in its console; after a failure the screens are kept in artifacts/.
/// </summary>
[Trait("Category", "Browser")]
public abstract class BrowserTest(BrowserFixture browser) : IAsyncLifetime
{
    private readonly List<BrowserUser> _users = [];
    private readonly List<IAsyncDisposable> _owned = [];

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        var hasFailed = TestContext.Current.TestState?.Result == TestResult.Failed;
        var faults = new List<string>();
        foreach (var user in _users)
        {
            faults.AddRange(user.Faults);
            if (hasFailed || user.Faults.Count > 0)
            {
                await user.KeepScreenAsync();
            }

            await user.DisposeAsync();
        }

        foreach (var owned in Enumerable.Reverse(_owned))
        {
            await owned.DisposeAsync();
        }

        GC.SuppressFinalize(this);
        if (!hasFailed)
        {
            faults.ShouldBeEmpty();
        }
    }

    /// <summary>Starts a portal that lives as long as the test.</summary>
    protected async Task<PortalHost> StartPortalAsync(DatabaseProvider provider = DatabaseProvider.Sqlite, IReadOnlyDictionary<string, string>? settings = null)
    {
        var host = await PortalHost.StartAsync(provider, settings: settings);
        _owned.Add(host);
        return host;
    }

    /// <summary>A person at a fresh browser who has not signed in.</summary>
    protected async Task<BrowserUser> OpenAsync(PortalHost host, Screen screen = Screen.Desktop)
    {
        var context = await browser.NewContextAsync(host.Address, screen);
        var user = await BrowserUser.OpenAsync(context, host.Address, $"{GetType().Name}-{_users.Count + 1}-{screen}");
        _users.Add(user);
        return user;
    }

    /// <summary>A person at a fresh browser, signed in through the sign-in page.</summary>
    protected async Task<BrowserUser> SignInAsync(PortalHost host, string userName, Screen screen = Screen.Desktop, string returnTo = "/")
    {
        var user = await OpenAsync(host, screen);
        await user.SignInAsync(userName, returnTo);
        return user;
    }
}
