using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Portal.Features.Petitions;
using Portal.Tests.Browser.Support;
using Desk = Portal.Tests.Features.Petitions.PetitionDesk;

namespace Portal.Tests.Browser.Together;

/// <summary>F19: two browsers write one opinion; each is told of the other, and no text is lost.</summary>
public sealed class WritingTogetherTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task A_colleague_is_shown_while_writing_and_the_second_to_save_chooses_field_by_field()
    {
        var host = await StartPortalAsync();
        var number = await host.PetitionAsync();
        await using (var scope = await host.AsAsync("unithead"))
        {
            var version = (await scope.Get<ReadPetition>().HandleAsync(number, Ct)).Value!.Version;
            (await scope.Get<DraftOpinion>().HandleAsync(number, Desk.Opinion, version, Ct)).Refusal.ShouldBeNull();
        }

        var clerk = await WriteAsync(host, "clerk", number, "信访办写的意见");
        var head = await WriteAsync(host, "unithead", number, "区队写的意见");
        await Assertions.Expect(clerk.Page.GetByText("钱二 正在写“拟写处理意见书”")).ToBeVisibleAsync();
        await Assertions.Expect(head.Page.GetByText("孙三 正在写“拟写处理意见书”")).ToBeVisibleAsync();
        await FactsOf(clerk).FillAsync("信访办查明的事实");
        await SaveAsync(clerk);
        await clerk.Page.GetByText("草稿已保存").WaitForAsync();
        await Assertions.Expect(head.Page.GetByText("孙三 正在写")).ToHaveCountAsync(0);

        await SaveAsync(head);

        var conflict = head.Page.GetByRole(AriaRole.Alert, new() { Name = "内容有冲突" });
        await Assertions.Expect(conflict).ToContainTextAsync("信访办写的意见");
        await Assertions.Expect(DecisionOf(head)).ToHaveValueAsync("区队写的意见");
        await Assertions.Expect(FactsOf(head)).ToHaveValueAsync("信访办查明的事实");
        (await StoredAsync(host, number)).ShouldBe(("信访办写的意见", "信访办查明的事实"));
        await conflict.GetByRole(AriaRole.Button, new() { Name = "按所选保存" }).ClickAsync();
        await head.Page.GetByText("草稿已保存").WaitForAsync();
        (await StoredAsync(host, number)).ShouldBe(("区队写的意见", "信访办查明的事实"));
    }

    private async Task<BrowserUser> WriteAsync(PortalHost host, string userName, string number, string decision)
    {
        var user = await SignInAsync(host, userName, returnTo: $"/petitions/{number}");
        await user.Page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { NameRegex = new("拟写意见书|修改意见书") }).ClickAsync();
        await DecisionOf(user).FillAsync(decision);
        return user;
    }

    private static ILocator DecisionOf(BrowserUser user) => user.Page.GetByRole(AriaRole.Textbox, new() { Name = "处理意见", Exact = true });

    private static ILocator FactsOf(BrowserUser user) => user.Page.GetByRole(AriaRole.Textbox, new() { Name = "事实和理由" });

    private static Task SaveAsync(BrowserUser user) => user.Page.GetByRole(AriaRole.Button, new() { Name = "保存草稿" }).ClickAsync();

    private static async Task<(string, string)> StoredAsync(PortalHost host, string number)
    {
        await using var db = host.Open();
        var opinion = await db.Opinions.SingleAsync(each => db.Petitions.Any(petition => petition.Number == number && petition.Id == each.PetitionId), Ct);
        return (opinion.Decision, opinion.Facts);
    }
}
