using Microsoft.Playwright;
using Portal.Tests.Browser.Support;
using Portal.Tests.Features.Petitions.Cooperation;

namespace Portal.Tests.Browser.Together;

/// <summary>Row A8 as people do it: two assisting units, each with its own task.</summary>
public sealed class AssistingUnitsTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task Two_assisting_units_each_see_only_their_task_and_the_lead_sees_all()
    {
        var host = await StartPortalAsync();
        await using (var db = host.Open())
        {
            await db.MoveHeadAsync("cadre2", "JT/YQ/JJ1/");
            await db.MoveHeadAsync("unithead2", "JT/YQ/WWB/");
        }

        var number = await host.PetitionAsync();
        var lead = await SignInAsync(host, "unithead");
        await lead.BrowseAsync($"/petitions/{number}?tab=together");
        await lead.Page.GetByRole(AriaRole.Button, new() { Name = "请单位协办" }).First.ClickAsync();
        await lead.Page.GetByText("掘进一队", new() { Exact = true }).ClickAsync();
        await lead.Page.GetByText("维稳办", new() { Exact = true }).ClickAsync();
        await lead.Page.GetByRole(AriaRole.Textbox, new() { Name = "要协办什么" }).FillAsync("核对九月工资台账");
        await lead.Page.GetByRole(AriaRole.Button, new() { Name = "请协办并计时" }).ClickAsync();
        await lead.Page.GetByText("已请").WaitForAsync();

        var assistant = await SignInAsync(host, "cadre2", Screen.Phone);
        await assistant.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("答复：") }).First.ClickAsync();
        await assistant.Page.WaitForURLAsync(url => url.Contains("/petitions/tasks/", StringComparison.Ordinal));
        await assistant.Page.GetByRole(AriaRole.Textbox, new() { Name = "答复" }).FillAsync("台账属实，差额 320 元");
        await assistant.ShouldBeAccessibleAsync();
        await assistant.ShouldFitTheScreenAsync();
        (await assistant.Page.GetByRole(AriaRole.Main).InnerTextAsync()).ShouldNotContain("维稳办");
        await assistant.Page.GetByRole(AriaRole.Button, new() { Name = "答复主办单位" }).ClickAsync();
        await assistant.Page.GetByText("已答复，主办单位会看到").WaitForAsync();
        assistant.Expect("404");
        await assistant.Page.GotoAsync($"/petitions/{number}");
        await assistant.Page.GetByText("此页不存在，或不在你的查看范围").WaitForAsync();

        var card = lead.Page.GetByRole(AriaRole.Region, new() { Name = "协办" });
        await Assertions.Expect(card).ToContainTextAsync("台账属实，差额 320 元");
        await Assertions.Expect(card).ToContainTextAsync("维稳办");
        await lead.ShouldBeAccessibleAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = "采用，掘进一队" }).ClickAsync();
        await Assertions.Expect(card).ToContainTextAsync("已采用");
    }
}
