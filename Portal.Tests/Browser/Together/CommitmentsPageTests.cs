using Microsoft.Playwright;
using Portal.Tests.Browser.Support;
using Portal.UI;

namespace Portal.Tests.Browser.Together;

/// <summary>Rows A16 and G4 as the unit does it: two payments and a promise, all dated and in the register.</summary>
public sealed class CommitmentsPageTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task An_agreement_with_two_payments_and_a_promise_at_reception_stand_in_the_register_with_their_days()
    {
        var host = await StartPortalAsync();
        var number = await host.PetitionAsync();
        var head = await SignInAsync(host, "unithead");
        await head.BrowseAsync($"/petitions/{number}?tab=together");
        await head.Page.GetByRole(AriaRole.Button, new() { Name = "登记协议" }).First.ClickAsync();
        await head.Page.GetByRole(AriaRole.Textbox, new() { Name = "调解组织" }).FillAsync("镇人民调解委员会");
        await head.Page.GetByRole(AriaRole.Textbox, new() { Name = "协议内容" }).FillAsync("补偿款分两期支付。");
        await head.Page.GetByRole(AriaRole.Button, new() { Name = "加一个兑现日期" }).ClickAsync();
        await DateAsync(head, 1, "支付第一期", 30, "6000");
        await DateAsync(head, 2, "支付第二期", 60, "6000.50");
        await head.ShouldBeAccessibleAsync();
        await head.Page.GetByRole(AriaRole.Button, new() { Name = "登记协议" }).First.ClickAsync();
        await head.Page.GetByText("协议已登记，2 个兑现日期已列入承诺").WaitForAsync();

        await head.Page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = "记录接谈" }).ClickAsync();
        await head.Page.GetByRole(AriaRole.Textbox, new() { Name = "我方说明" }).FillAsync("说明了流程。");
        await head.Page.GetByRole(AriaRole.Textbox, new() { Name = "当场答应了什么" }).FillAsync("两周内核清台账");
        await head.Page.GetByLabel("哪天前兑现").FillAsync(TestClock.Today.AddDays(14).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await head.Page.GetByRole(AriaRole.Button, new() { Name = "保存接谈记录" }).ClickAsync();
        await head.Page.GetByText("承诺已列入台账").WaitForAsync();

        await head.BrowseAsync("/petitions/commitments");
        var main = head.Page.GetByRole(AriaRole.Main);
        foreach (var words in new[] { "支付第一期", ChineseDates.Legal(TestClock.Today.AddDays(30)), "6,000 元", "支付第二期", ChineseDates.Legal(TestClock.Today.AddDays(60)), "6,000.50 元", "两周内核清台账" })
        {
            await Assertions.Expect(main).ToContainTextAsync(words);
        }

        await main.GetByRole(AriaRole.Button, new() { Name = "登记兑现：两周内核清台账" }).ClickAsync();
        await head.Page.GetByRole(AriaRole.Textbox, new() { Name = "兑现凭据" }).FillAsync("核对单 7 号");
        await main.GetByRole(AriaRole.Button, new() { Name = "登记兑现", Exact = true }).ClickAsync();
        await Assertions.Expect(main).Not.ToContainTextAsync("两周内核清台账");
    }

    private static async Task DateAsync(BrowserUser user, int number, string text, int days, string amount)
    {
        await user.Page.GetByRole(AriaRole.Textbox, new() { Name = $"约定 {number}" }).FillAsync(text);
        await user.Page.GetByLabel($"兑现日期 {number}").FillAsync(TestClock.Today.AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await user.Page.GetByRole(AriaRole.Textbox, new() { Name = $"金额 {number}" }).FillAsync(amount);
    }
}
