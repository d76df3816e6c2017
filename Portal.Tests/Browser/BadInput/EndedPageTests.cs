using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Portal.Tests.Browser.Support;

namespace Portal.Tests.Browser.BadInput;

/// <summary>A page that is still open when its reader is not signed in any more, or when somebody else is.</summary>
public sealed class EndedPageTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const string Typed = "改写后的概述，不能存下";
    private const string Sentence = "登录已结束，刚才没有保存的内容没有存下。请重新登录，登录后回到原来的页面。";

    [Fact]
    public async Task A_page_that_comes_back_with_another_users_cookie_asks_to_sign_in_again()
    {
        var host = await StartPortalAsync();
        var number = await host.PetitionAsync();
        var clerk = await CorrectAsync(host, number);
        await TakeOverAsync(clerk);

        await clerk.DropConnectionAsync();

        await clerk.Page.GetByText(Sentence).WaitForAsync();
        (await clerk.Page.ContentAsync()).ShouldNotContain(A.PetitionForm.Subject);
        await ShouldBeUntouchedAsync(host, number);
    }

    [Fact]
    public async Task Even_a_page_that_cannot_leave_does_nothing_under_another_users_cookie()
    {
        var host = await StartPortalAsync();
        var number = await host.PetitionAsync();
        var clerk = await CorrectAsync(host, number);
        var save = await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "保存更正" }).ElementHandleAsync();
        await clerk.Page.RouteAsync(new Regex("/login"), route => route.FulfillAsync(new() { Status = 204 }));
        await TakeOverAsync(clerk);

        await clerk.DropConnectionAsync();
        await clerk.Page.WaitForRequestAsync(new Regex("/login"));
        await save.EvaluateAsync("button => button.click()");

        await ShouldBeUntouchedAsync(host, number);
    }

    [Fact]
    public async Task What_is_done_in_a_signed_out_tab_is_not_saved_and_leads_to_the_sign_in_page_and_back()
    {
        var host = await StartPortalAsync();
        var number = await host.PetitionAsync();
        var clerk = await CorrectAsync(host, number);
        await SignOutElsewhereAsync(clerk);

        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "保存更正" }).ClickAsync();

        await clerk.Page.GetByText(Sentence).WaitForAsync();
        await clerk.ShouldBeAccessibleAsync();
        await ShouldBeUntouchedAsync(host, number);
        await clerk.Page.GetByLabel("用户名").FillAsync("clerk");
        await clerk.Page.GetByLabel("密码").FillAsync(TestOrganisation.Password);
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await clerk.Page.WaitForURLAsync($"**/petitions/{number}");
    }

    [Fact]
    public async Task Going_on_to_another_page_in_a_signed_out_tab_leads_to_the_sign_in_page()
    {
        var host = await StartPortalAsync();
        var clerk = await SignInAsync(host, "clerk", returnTo: "/petitions");
        await SignOutElsewhereAsync(clerk);
        host.Clock.Advance(TimeSpan.FromMinutes(5));

        await clerk.Page.GetByRole(AriaRole.Navigation, new() { Name = "主导航" }).GetByRole(AriaRole.Link, new() { Name = "隐患事项" }).First.ClickAsync();

        await clerk.Page.GetByText(Sentence).WaitForAsync();
    }

    /// <summary>The clerk has the petition open and a correction typed but not saved.</summary>
    private async Task<BrowserUser> CorrectAsync(PortalHost host, string number)
    {
        var clerk = await SignInAsync(host, "clerk", returnTo: $"/petitions/{number}");
        await clerk.ChooseActionAsync("更正事项");
        await clerk.Page.GetByRole(AriaRole.Textbox, new() { Name = "概述" }).FillAsync(Typed);
        await clerk.Page.GetByRole(AriaRole.Textbox, new() { Name = "概述" }).BlurAsync();
        return clerk;
    }

    /// <summary>Somebody of the other mine signs in at the same browser, while the clerk's own session stays open.</summary>
    private static async Task TakeOverAsync(BrowserUser clerk)
    {
        await clerk.ForgetSignInAsync();
        var tab = await clerk.OpenTabAsync();
        await tab.GotoAsync("/login?ReturnUrl=/account");
        await tab.GetByLabel("用户名").FillAsync("clerk2");
        await tab.GetByLabel("密码").FillAsync(TestOrganisation.Password);
        await tab.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await tab.WaitForURLAsync("**/account");
        await tab.CloseAsync();
    }

    private static async Task SignOutElsewhereAsync(BrowserUser clerk)
    {
        var tab = await clerk.OpenTabAsync();
        await clerk.BrowseAsync("/petitions", tab);
        await tab.Locator("form[action='/logout']").First.EvaluateAsync("form => form.requestSubmit()");
        await tab.WaitForURLAsync("**/login**");
        await tab.CloseAsync();
    }

    private static async Task ShouldBeUntouchedAsync(PortalHost host, string number)
    {
        await using var db = host.Open();
        (await db.Petitions.SingleAsync(petition => petition.Number == number, Ct)).Summary.ShouldBe(A.PetitionForm.Summary);
        (await db.Audit.AnyAsync(entry => entry.Action == "petition.describe", Ct)).ShouldBeFalse();
    }
}
