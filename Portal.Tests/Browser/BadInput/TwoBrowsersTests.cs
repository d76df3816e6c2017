using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Portal.Tests.Browser.Support;

namespace Portal.Tests.Browser.BadInput;

public sealed class TwoBrowsersTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task The_second_to_save_a_petition_sees_whose_change_it_would_overwrite_and_keeps_its_own_text()
    {
        var host = await StartPortalAsync();
        var number = await host.PetitionAsync();
        var clerk = await CorrectAsync(host, "clerk", number, "信访办写的概述");
        var head = await CorrectAsync(host, "unithead", number, "区队写的概述");
        await SaveAsync(clerk);
        await clerk.Page.GetByText("更正已保存").WaitForAsync();

        await SaveAsync(head);

        var conflict = head.Page.GetByRole(AriaRole.Alert, new() { Name = "内容有冲突" });
        await Assertions.Expect(conflict).ToContainTextAsync("孙三 在 09:00 改过这里");
        await Assertions.Expect(conflict).ToContainTextAsync("信访办写的概述");
        await Assertions.Expect(conflict.GetByRole(AriaRole.Radio, new() { NameRegex = new("区队写的概述") })).ToBeCheckedAsync();
        await Assertions.Expect(SummaryOf(head)).ToHaveValueAsync("区队写的概述");
        await head.ShouldBeAccessibleAsync();
        (await StoredAsync(host, number)).ShouldBe("信访办写的概述");

        await conflict.GetByRole(AriaRole.Button, new() { Name = "按所选保存" }).ClickAsync();
        await head.Page.GetByText("更正已保存").WaitForAsync();
        (await StoredAsync(host, number)).ShouldBe("区队写的概述");
    }

    private async Task<BrowserUser> CorrectAsync(PortalHost host, string userName, string number, string summary)
    {
        var user = await SignInAsync(host, userName, returnTo: $"/petitions/{number}");
        await user.ChooseActionAsync("更正事项");
        await SummaryOf(user).FillAsync(summary);
        return user;
    }

    private static ILocator SummaryOf(BrowserUser user) => user.Page.GetByRole(AriaRole.Textbox, new() { Name = "概述" });

    private static Task SaveAsync(BrowserUser user) => user.Page.GetByRole(AriaRole.Button, new() { Name = "保存更正" }).ClickAsync();

    private static async Task<string> StoredAsync(PortalHost host, string number)
    {
        await using var db = host.Open();
        return await db.Petitions.Where(petition => petition.Number == number).Select(petition => petition.Summary).SingleAsync(Ct);
    }
}
