using Microsoft.Playwright;
using Portal.Tests.Browser.Support;

namespace Portal.Tests.Features.Notifications;

public sealed class InboxPageTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public async Task Reminders_are_read_one_by_one_or_all_at_once(Screen screen)
    {
        var host = await StartPortalAsync();
        await host.Database.AssignedPetitionAsync();
        host.Database.GoToDay(8);
        await host.Services.RemindAsync();
        await host.Services.DeliverAsync();
        var head = await SignInAsync(host, "unithead", screen, "/inbox");

        await Assertions.Expect(head.Page.GetByText("2 条未读")).ToBeVisibleAsync();
        await Assertions.Expect(head.Page.GetByText("为什么收到：").First).ToBeVisibleAsync();
        await head.ShouldBeAccessibleAsync();
        await head.ShouldFitTheScreenAsync();
        await head.KeepScreenAsync($"inbox-{screen}");

        await head.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^标为已读") }).First.ClickAsync();
        await Assertions.Expect(head.Page.GetByText("1 条未读")).ToBeVisibleAsync();
        await head.Page.GetByRole(AriaRole.Button, new() { Name = "全部标为已读" }).ClickAsync();
        await Assertions.Expect(head.Page.GetByText("没有未读", new() { Exact = false }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_reminder_appears_on_an_open_page_by_itself_and_opening_it_reads_it()
    {
        var host = await StartPortalAsync();
        var head = await SignInAsync(host, "unithead", returnTo: "/inbox");
        await Assertions.Expect(head.Page.GetByText("还没有提醒")).ToBeVisibleAsync();

        var petition = await host.Database.AssignedPetitionAsync(feedbackDay: 1);
        await host.Services.RemindAsync();
        await host.Services.DeliverAsync();
        await head.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("反馈办理结果") }).ClickAsync();

        await head.Page.WaitForURLAsync($"**/petitions/{petition.Number}");
        await head.BrowseAsync("/inbox");
        await Assertions.Expect(head.Page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^已读") })).ToBeVisibleAsync();
    }
}
