using Microsoft.Playwright;
using Portal.Tests.Browser.Support;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace Portal.Tests.Browser.Support;

/// <summary>One Chromium for the whole run, started by the first test that needs it.</summary>
public sealed class BrowserFixture : IAsyncDisposable
{
    private static readonly string[] s_arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    private readonly SemaphoreSlim _gate = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task<IBrowserContext> NewContextAsync(Uri address, Screen screen)
    {
        var browser = await BrowserAsync();
        var options = new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ViewportSize = screen switch
            {
                Screen.Desktop => new() { Width = 1440, Height = 900 },
                Screen.Phone => new() { Width = 390, Height = 844 },
                Screen.Small => new() { Width = 320, Height = 640 },
            },
            JavaScriptEnabled = screen is not Screen.Small,
            HasTouch = screen is not Screen.Desktop,
            IsMobile = screen is not Screen.Desktop,
            DeviceScaleFactor = screen is Screen.Desktop ? 1 : 2,
            ReducedMotion = ReducedMotion.Reduce,
        };
        return await browser.NewContextAsync(options);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        _gate.Dispose();
    }

    private async Task<IBrowser> BrowserAsync()
    {
        await _gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = s_arguments });
        }
        finally
        {
            _gate.Release();
        }
    }
}
