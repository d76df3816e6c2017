using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Portal.Domain.Hazards;
using Portal.Tests.Browser.Journey;
using Portal.Tests.Browser.Support;

namespace Portal.Tests.Browser.BadInput;

public sealed class BackButtonTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task Going_back_to_the_form_of_a_registered_petition_registers_nothing_again()
    {
        var host = await StartPortalAsync();
        var clerk = await SignInAsync(host, "clerk");
        var number = await new PetitionDesk(clerk).RegisterGroupVisitAsync("食堂饭菜偏凉");
        await clerk.Page.GetByRole(AriaRole.Link, new() { Name = "查看这一件" }).ClickAsync();
        await clerk.Page.WaitForURLAsync($"**/petitions/{number}");

        await clerk.Page.GoBackAsync();
        await Assertions.Expect(clerk.Page.GetByRole(AriaRole.Textbox, new() { Name = "事项名称" })).ToHaveValueAsync("");
        await clerk.Page.GoForwardAsync();
        await clerk.Page.GetByRole(AriaRole.Heading, new() { Name = "食堂饭菜偏凉" }).WaitForAsync();

        await using var db = host.Open();
        (await db.Petitions.CountAsync(Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task The_back_button_asks_before_it_drops_what_was_typed()
    {
        var host = await StartPortalAsync();
        var clerk = await SignInAsync(host, "clerk");
        await clerk.BrowseAsync("/petitions");
        await clerk.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("登记信访件") }).First.ClickAsync();
        var words = clerk.Page.GetByRole(AriaRole.Textbox, new() { Name = "信访人原话" });
        await words.FillAsync("热水从二月底就不够用。");
        await words.BlurAsync();

        await clerk.Page.EvaluateAsync("history.back()");
        var question = clerk.Page.GetByRole(AriaRole.Dialog);
        await question.GetByText("写的内容还没有保存，要离开吗？").WaitForAsync();
        await question.GetByRole(AriaRole.Button, new() { Name = "留下继续写" }).ClickAsync();

        await Assertions.Expect(question).ToHaveCountAsync(0);
        await Assertions.Expect(words).ToHaveValueAsync("热水从二月底就不够用。");
        new Uri(clerk.Page.Url).AbsolutePath.ShouldBe("/petitions/new");
    }

    [Fact]
    public async Task A_step_on_a_petition_asks_before_it_drops_what_was_typed()
    {
        var host = await StartPortalAsync();
        var clerk = await SignInAsync(host, "clerk");
        var number = await new PetitionDesk(clerk).RegisterGroupVisitAsync("食堂饭菜偏凉");
        await clerk.BrowseAsync($"/petitions/{number}");
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "记录接谈" }).ClickAsync();
        var words = clerk.Page.GetByRole(AriaRole.Textbox, new() { Name = "我方说明" });
        await words.FillAsync("说明了配餐的时间。");

        await clerk.Page.GetByRole(AriaRole.Link, new() { Name = "工作台" }).First.ClickAsync();
        await clerk.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "留下继续写" }).ClickAsync();

        await Assertions.Expect(words).ToHaveValueAsync("说明了配餐的时间。");
        new Uri(clerk.Page.Url).AbsolutePath.ShouldBe($"/petitions/{number}");
    }

    [Fact]
    public async Task A_form_refused_twice_shows_what_is_still_wrong()
    {
        var host = await StartPortalAsync();
        var clerk = await SignInAsync(host, "clerk", returnTo: "/petitions/new");
        var register = clerk.Page.GetByRole(AriaRole.Button, new() { Name = "登记并出具回执" });
        var subject = clerk.Page.GetByRole(AriaRole.Textbox, new() { Name = "事项名称" });
        await register.ClickAsync();
        await Assertions.Expect(subject).ToBeFocusedAsync();

        await subject.FillAsync("食堂饭菜偏凉");
        await register.ClickAsync();
        await Assertions.Expect(clerk.Page.GetByLabel("主题", new() { Exact = true })).ToBeFocusedAsync();
        await register.ClickAsync();

        await Assertions.Expect(clerk.Page.GetByLabel("主题", new() { Exact = true })).ToBeFocusedAsync();
        await Assertions.Expect(clerk.Page.GetByRole(AriaRole.Textbox, new() { Name = "姓名" })).ToHaveAttributeAsync("aria-invalid", "true");
    }

    [Fact]
    public async Task Filter_and_page_of_the_petitions_are_as_they_were_left()
    {
        var host = await StartPortalAsync();
        await host.PetitionsAsync(25);
        var clerk = await SignInAsync(host, "clerk", returnTo: "/petitions?view=all");
        var channel = Filter(clerk, "渠道");
        await channel.SelectOptionAsync("visit");
        await Assertions.Expect(clerk.Page.Locator("label.filter-set")).ToHaveCountAsync(1);
        await clerk.Page.GetByRole(AriaRole.Link, new() { Name = "下一页" }).ClickAsync();
        await clerk.Page.WaitForURLAsync(new Regex("page=2"));
        var rows = clerk.Page.Locator("table.list tbody tr");
        await Assertions.Expect(rows).ToHaveCountAsync(5);
        var left = clerk.Page.Url;
        await clerk.Page.Locator("table.list tbody tr a").First.ClickAsync();
        await clerk.Page.WaitForURLAsync(new Regex("/petitions/XF-"));

        await clerk.Page.GoBackAsync();

        await Assertions.Expect(rows).ToHaveCountAsync(5);
        clerk.Page.Url.ShouldBe(left);
        await Assertions.Expect(channel).ToHaveValueAsync("visit");
        await clerk.Page.GoBackAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(20);
    }

    [Fact]
    public async Task From_a_hazard_the_way_back_leads_over_the_same_list_to_the_board()
    {
        var host = await StartPortalAsync();
        var number = await host.HazardAsync();
        await host.AssessAsync(number, score: 1);
        var officer = await SignInAsync(host, "officer", returnTo: "/board");
        await officer.Page.Locator("[data-cell=Red-B]").ClickAsync();
        await officer.Page.WaitForURLAsync(new Regex("/hazards\\?"));
        var list = officer.Page.Url;
        await officer.Page.Locator("table.list tbody tr a").First.ClickAsync();
        await officer.Page.WaitForURLAsync($"**/hazards/{number}");

        await officer.Page.GoBackAsync();

        await Assertions.Expect(officer.Page.Locator("table.list tbody tr")).ToHaveCountAsync(1);
        officer.Page.Url.ShouldBe(list);
        await Assertions.Expect(Filter(officer, "等级")).ToHaveValueAsync(nameof(RiskLevel.Red));
        await officer.Page.GoBackAsync();
        await Assertions.Expect(officer.Page.Locator("[data-cell=Red-B]")).ToHaveTextAsync("1");
    }

    private static ILocator Filter(BrowserUser user, string label) => user.Page.Locator("label.filter").Filter(new() { HasText = label }).Locator("select");
}
