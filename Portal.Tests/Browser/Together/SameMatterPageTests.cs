using Microsoft.Playwright;
using Portal.Features.Petitions;
using Portal.Tests.Browser.Support;

namespace Portal.Tests.Browser.Together;

/// <summary>Row A13 as the clerk does it: the hint, the link, the chain in the list.</summary>
public sealed class SameMatterPageTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task A_second_letter_shows_the_hint_and_once_linked_counts_as_a_repeat()
    {
        var host = await StartPortalAsync();
        var (first, _) = await host.RegisterAsync();
        await using var scope = await host.AsAsync("clerk");
        var form = A.PetitionForm with { Subject = "外包一队工资还是没有发", OwnWords = "又来问。", IsGroup = false, People = 1 };
        var second = (await scope.Get<RegisterPetition>().HandleAsync(Guid.NewGuid(), form, [A.Representatives[0]], Ct)).Registered!.Number;
        var clerk = await SignInAsync(host, "clerk");
        await clerk.BrowseAsync($"/petitions/{second}");

        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "查找可能是同一件的" }).ClickAsync();
        var hint = clerk.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "可能是同一件" });
        await Assertions.Expect(hint).ToContainTextAsync(first);
        (await hint.InnerTextAsync()).ShouldNotContain(A.Representatives[0].Name);
        await hint.GetByRole(AriaRole.Button, new() { Name = "关联" }).ClickAsync();
        await clerk.Page.GetByRole(AriaRole.Radio, new() { NameRegex = new(first) }).CheckAsync();
        await clerk.ShouldBeAccessibleAsync();
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "关联", Exact = true }).First.ClickAsync();
        await clerk.Page.GetByText("已关联为重信").WaitForAsync();

        await clerk.BrowseAsync("/petitions?view=all");
        await Assertions.Expect(clerk.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = second })).ToContainTextAsync("重信");
        (await clerk.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = first }).InnerTextAsync()).ShouldNotContain("重信");
    }
}
