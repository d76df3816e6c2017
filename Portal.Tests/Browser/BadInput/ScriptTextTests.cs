using Microsoft.Playwright;
using Portal.Features.Petitions;
using Portal.Tests.Browser.Support;

namespace Portal.Tests.Browser.BadInput;

/// <summary>Row S35 of the quality notes: markup in every text of a petition is shown as text on every page that shows it.</summary>
public sealed class ScriptTextTests(BrowserFixture browser) : BrowserTest(browser)
{
    private static readonly string[] s_payloads =
    [
        "<script>window.hit=1</script>", "<img src=x onerror=window.hit=1>", "\"><svg onload=window.hit=1>", "'><iframe srcdoc='<script>parent.hit=1</script>'>",
        "<a href=javascript:window.hit=1>x</a>", "<body onpageshow=window.hit=1>", "</textarea><script>window.hit=1</script>", "</title><script>window.hit=1</script>",
        "<details open ontoggle=window.hit=1>", "<style>@import'//x'</style>", "{{constructor.constructor('window.hit=1')()}}", "<math><mglyph><style></math><img src onerror=window.hit=1>",
    ];

    [Fact]
    public async Task Twelve_payloads_are_read_as_they_were_typed_and_run_nowhere()
    {
        var host = await StartPortalAsync();
        List<string> numbers = [];
        await using (var scope = await host.AsAsync("clerk"))
        {
            foreach (var payload in s_payloads)
            {
                var form = A.PetitionForm with { Subject = payload, OwnWords = payload, Summary = payload, Claims = [payload] };
                numbers.Add((await scope.Get<RegisterPetition>().HandleAsync(Guid.NewGuid(), form, A.Representatives, Ct)).Registered!.Number);
            }
        }

        var clerk = await SignInAsync(host, "clerk");
        foreach (var path in new[] { "/petitions", "/" })
        {
            await clerk.BrowseAsync(path);
            await ShouldRunNothingAsync(clerk);
        }

        foreach (var (number, payload) in numbers.Zip(s_payloads))
        {
            await clerk.BrowseAsync($"/petitions/{number}");
            (await clerk.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync()).ShouldBe(payload);
            await clerk.Page.Locator("main").GetByText(payload, new() { Exact = true }).Nth(1).WaitForAsync();
            await ShouldRunNothingAsync(clerk);
        }

        await clerk.BrowseAsync($"/petitions/{numbers[0]}?tab=history");
        await ShouldRunNothingAsync(clerk);
    }

    private static async Task ShouldRunNothingAsync(BrowserUser user)
    {
        (await user.Page.EvaluateAsync<bool>("'hit' in window")).ShouldBeFalse(user.Page.Url);
        (await user.Page.Locator("main script, main iframe, main img[src=x], main svg[onload], main style").CountAsync()).ShouldBe(0, user.Page.Url);
    }
}
