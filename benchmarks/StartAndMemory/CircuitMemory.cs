using System.Globalization;
using Microsoft.Playwright;

namespace Portal.Benchmarks;

/// <summary>Live heap per open page: the portal's petition list with demo data beside the blank page.</summary>
internal static class CircuitMemory
{
    private static readonly string[] s_flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    public static async Task CompareAsync(MeasuredProgram portal, MeasuredProgram blank, int pages)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = s_flags });
        var ours = await PerPageAsync(browser, portal, "/petitions", SignInAsync, "table", pages);
        var theirs = await PerPageAsync(browser, blank, "/", null, "table", pages);

        Console.WriteLine();
        Console.WriteLine($"Live heap per open page, {pages} pages, KB after a full collection");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {portal.Name,-16} {ours / 1024,8:0}   (petition list, demo data)"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {blank.Name,-16} {theirs / 1024,8:0}   (one table of 20 rows)"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  ratio {ours / theirs:0.00}"));
    }

    private static async Task<double> PerPageAsync(
        IBrowser browser, MeasuredProgram program, string path, Func<IPage, Task>? signIn, string marker, int pages)
    {
        var (process, _) = await program.StartAsync();
        try
        {
            await using var context = await browser.NewContextAsync(new() { Locale = "zh-CN" });
            var first = await context.NewPageAsync();
            if (signIn is not null)
            {
                await signIn(first);
            }

            await OpenAsync(first, path, marker);
            var before = await LiveHeap.MeasureAsync(process);
            for (var n = 0; n < pages; n++)
            {
                await OpenAsync(await context.NewPageAsync(), path, marker);
            }

            var after = await LiveHeap.MeasureAsync(process);
            return (after - before) / (double)pages;
        }
        finally
        {
            await MeasuredProgram.StopAsync(process);
        }
    }

    private static async Task OpenAsync(IPage page, string path, string marker)
    {
        var circuit = page.WaitForWebSocketAsync();
        await page.GotoAsync(MeasuredProgram.Address + path);
        await circuit;
        await page.Locator(marker).First.WaitForAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    private static async Task SignInAsync(IPage page)
    {
        await page.GotoAsync(MeasuredProgram.Address + "/login");
        await page.GetByLabel("用户名").FillAsync("clerk");
        await page.GetByLabel("密码").FillAsync(PortalProgram.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/login", StringComparison.Ordinal));
    }
}
