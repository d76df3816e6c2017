using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Portal.Tests.Browser.Support;

/// <summary>One person at one browser: own cookies, own window; collects what a browser should never say.</summary>
public sealed class BrowserUser : IAsyncDisposable
{
    private static readonly string[] s_serious = ["serious", "critical"];
    private static readonly AxeRunOptions s_axe = new() { ResultTypes = [ResultType.Violations] };

    // Keeps the page's connections, and what the server drew before there was one.
    private const string Watcher = """
        globalThis.connections = [];
        globalThis.WebSocket = class extends WebSocket { constructor(...all) { super(...all); connections.push(this); } };
        document.addEventListener("DOMContentLoaded", () => { globalThis.drawnAtFirst = document.querySelector("main"); });
        """;

    private readonly IBrowserContext _context;
    private readonly Uri _address;
    private readonly string _label;
    private readonly List<string> _faults = [];
    private readonly List<string> _expected = [];

    private BrowserUser(IBrowserContext context, IPage page, Uri address, string label) => (_context, Page, _address, _label) = (context, page, address, label);

    public IPage Page { get; }

    /// <summary>Requests to another origin, console errors (broken content policy included) and script faults so far.</summary>
    public IReadOnlyList<string> Faults
    {
        get
        {
            lock (_faults)
            {
                return [.. _faults.Where(fault => !_expected.Any(part => fault.Contains(part, StringComparison.Ordinal)))];
            }
        }
    }

    /// <summary>Lets faults pass that hold this text, such as the 404 of a page that must not be found.</summary>
    public void Expect(string part) => _expected.Add(part);

    public async Task SignInAsync(string userName, string returnTo = "/")
    {
        await Page.GotoAsync($"/login?ReturnUrl={Uri.EscapeDataString(returnTo)}");
        await Page.GetByLabel("用户名").FillAsync(userName);
        await Page.GetByLabel("密码").FillAsync(TestOrganisation.Password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await Page.WaitForURLAsync(url => !url.Contains("/login", StringComparison.Ordinal));
    }

    /// <summary>Another tab of the same browser, with the same cookies.</summary>
    public Task<IPage> OpenTabAsync() => _context.NewPageAsync();

    /// <summary>Takes the cookie of the sign-in away, as another person does who takes the browser over.</summary>
    public Task ForgetSignInAsync() => _context.ClearCookiesAsync(new() { Name = "portal" });

    /// <summary>Drops the page's connection as a network does; the page comes back by itself.</summary>
    public Task DropConnectionAsync() => Page.EvaluateAsync("connections.at(-1).close(4000)");

    /// <summary>Opens an address and waits until everything of it is drawn, by its connection too where it has one.</summary>
    /// <param name="tab">Another tab than the first.</param>
    public async Task BrowseAsync(string path, IPage? tab = null)
    {
        tab ??= Page;
        var answer = await tab.GotoAsync(path);
        var isLive = (await answer!.TextAsync()).Contains("\"type\":\"server\"", StringComparison.Ordinal);
        await tab.WaitForFunctionAsync("isLive => (!isLive || document.querySelector('main') !== drawnAtFirst) && document.querySelector('h1') && !document.querySelector('.skeleton')", isLive);
    }

    /// <summary>Takes a step out of the menu of further actions.</summary>
    public async Task ChooseActionAsync(string text, string menu = "其他操作")
    {
        await Page.GetByText(menu, new() { Exact = true }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = text, Exact = true }).ClickAsync();
    }

    /// <summary>Fails on every finding of axe that is serious or critical.</summary>
    public async Task ShouldBeAccessibleAsync() => (await FindingsAsync()).ShouldBeEmpty(Page.Url);

    /// <summary>What axe finds that is serious or critical.</summary>
    public async Task<IReadOnlyList<string>> FindingsAsync()
    {
        // The title is drawn once more when the connection takes the page over.
        await Page.WaitForFunctionAsync("() => document.title !== ''");
        return [.. (await Page.RunAxe(s_axe)).Violations
            .Where(violation => s_serious.Contains(violation.Impact))
            .Select(violation => $"{violation.Id} ({violation.Impact}): {string.Join(" | ", violation.Nodes.Select(node => node.Html))}")];
    }

    /// <summary>Fails when the page can be pushed sideways, as a phone page must not.</summary>
    public async Task ShouldFitTheScreenAsync() => (await OverflowAsync()).ShouldBeLessThanOrEqualTo(0, $"{Page.Url} is wider than the screen");

    /// <summary>Pixels by which the page is wider than the screen.</summary>
    public Task<int> OverflowAsync() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>Keeps a picture of the whole page in artifacts/screens.</summary>
    public async Task<string> KeepScreenAsync(string? name = null)
    {
        var path = Path.Combine(Repository.Root, "artifacts", "screens", $"{name ?? _label}.png");
        await Page.ScreenshotAsync(new() { Path = path, FullPage = true });
        return path;
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();

    internal static async Task<BrowserUser> OpenAsync(IBrowserContext context, Uri address, string label)
    {
        await context.AddInitScriptAsync(
            "document.addEventListener('securitypolicyviolation', e => console.error('content policy: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));");
        await context.AddInitScriptAsync(Watcher);
        var user = new BrowserUser(context, await context.NewPageAsync(), address, label);
        context.Request += (_, request) => user.CheckOrigin(request.Url);
        context.Page += (_, page) => user.Watch(page);
        user.Watch(user.Page);
        return user;
    }

    private void Watch(IPage page)
    {
        page.WebSocket += (_, socket) => CheckOrigin(socket.Url);
        page.PageError += (_, error) => Add($"script fault: {error}");
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                Add($"console: {message.Text} ({message.Location})");
            }
        };
    }

    private void CheckOrigin(string url)
    {
        var target = new Uri(url);
        if (target.Scheme is "http" or "https" or "ws" or "wss" && target.Authority != _address.Authority)
        {
            Add($"left the origin: {url}");
        }
    }

    private void Add(string fault)
    {
        lock (_faults)
        {
            _faults.Add($"{_label}: {fault}");
        }
    }
}
