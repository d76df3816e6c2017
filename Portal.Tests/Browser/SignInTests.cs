using Microsoft.Playwright;
using Portal.Tests.Browser.Support;

namespace Portal.Tests.Browser;

public sealed class SignInTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public async Task The_sign_in_page_is_accessible_and_lets_people_in(Screen screen)
    {
        var host = await StartPortalAsync();
        var clerk = await OpenAsync(host, screen);
        await clerk.BrowseAsync("/login");
        await clerk.ShouldBeAccessibleAsync();
        await clerk.ShouldFitTheScreenAsync();

        await clerk.SignInAsync("clerk", "/account");

        new Uri(clerk.Page.Url).AbsolutePath.ShouldBe("/account");
    }

    [Fact]
    public async Task A_wrong_password_is_answered_in_one_sentence_and_the_name_stays()
    {
        var host = await StartPortalAsync();
        var guest = await OpenAsync(host);
        await guest.BrowseAsync("/login");
        await guest.Page.GetByLabel("用户名").FillAsync("clerk");
        await guest.Page.GetByLabel("密码").FillAsync("wrong-password-1");
        await guest.Page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();

        await Assertions.Expect(guest.Page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("用户名或密码不对");
        await Assertions.Expect(guest.Page.GetByLabel("用户名")).ToHaveValueAsync("clerk");
    }

    [Fact]
    public async Task A_page_opened_before_signing_in_is_reached_after_it()
    {
        var host = await StartPortalAsync();
        var cadre = await OpenAsync(host, Screen.Phone);
        await cadre.Page.GotoAsync("/account");
        await cadre.Page.GetByLabel("用户名").FillAsync("cadre");
        await cadre.Page.GetByLabel("密码").FillAsync(TestOrganisation.Password);
        await cadre.Page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();

        await cadre.Page.WaitForURLAsync("**/account");
    }
}
