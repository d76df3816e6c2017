using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Portal.Domain.Hazards;
using Portal.Domain.Petitions;
using Portal.Domain.Screening;
using Portal.Tests.Browser.Support;

namespace Portal.Tests.Browser.BadInput;

/// <summary>A whole document pasted into a field: the connection stands, the field says the limit, every character is still there.</summary>
public sealed class LongTextTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const int Pasted = 102_400;

    [Fact]
    public async Task What_the_petitioner_said_may_be_that_long_and_is_kept_whole()
    {
        var host = await StartPortalAsync();
        var clerk = await SignInAsync(host, "clerk", returnTo: "/petitions/new");
        var words = clerk.Page.GetByRole(AriaRole.Textbox, new() { Name = "信访人原话" });
        await PasteAsync(words, TextLimit.OwnWords.Max + 1);
        await ShouldTellAsync(words, $"最多 {TextLimit.OwnWords.Max} 字，请删减 1 字。", TextLimit.OwnWords.Max + 1);

        await clerk.Page.GetByRole(AriaRole.Textbox, new() { Name = "事项名称" }).FillAsync("通篇反映材料");
        await clerk.Page.GetByRole(AriaRole.Radio, new() { NameRegex = new("^匿名") }).CheckAsync();
        await clerk.Page.GetByLabel("主题").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await clerk.Page.GetByRole(AriaRole.Textbox, new() { Name = "要点 1" }).FillAsync("逐条答复");
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "登记并出具回执" }).ClickAsync();
        await clerk.Page.GetByText("还有 1 处要改").WaitForAsync();
        await ShouldTellAsync(words, $"最多 {TextLimit.OwnWords.Max} 字，请删减 1 字。", TextLimit.OwnWords.Max + 1);

        await PasteAsync(words, Pasted);
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "登记并出具回执" }).ClickAsync();
        await clerk.Page.GetByRole(AriaRole.Heading, new() { Name = "已登记" }).WaitForAsync();
        await using var db = host.Open();
        (await db.Petitions.Select(petition => petition.OwnWords.Length).SingleAsync(Ct)).ShouldBe(Pasted);
    }

    [Theory]
    [InlineData("记录接谈", "我方说明", "保存接谈记录", 20_000)]
    [InlineData("记录接谈", "对方意见", "保存接谈记录", 20_000)]
    [InlineData("拟写", "事实和理由", "保存草稿", 60_000)]
    public async Task A_text_on_a_petition_that_is_too_long_is_told_and_kept(string open, string field, string save, int limit)
    {
        var host = await StartPortalAsync();
        var number = await host.PetitionAsync();
        var clerk = await SignInAsync(host, "clerk");
        await clerk.BrowseAsync($"/petitions/{number}?tab=opinion");
        await clerk.Page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{open}") }).First.ClickAsync();

        await ShouldRefuseAsync(host, clerk, field, save, limit);
    }

    [Fact]
    public async Task A_corrected_summary_that_is_too_long_is_told_and_kept()
    {
        var host = await StartPortalAsync();
        var number = await host.PetitionAsync();
        var clerk = await SignInAsync(host, "clerk", returnTo: $"/petitions/{number}");
        await clerk.ChooseActionAsync("更正事项");

        await ShouldRefuseAsync(host, clerk, "概述", "保存更正", 20_000);
    }

    [Fact]
    public async Task A_finding_that_is_too_long_is_told_and_kept()
    {
        var host = await StartPortalAsync();
        var (_, task) = await host.RoundAsync();
        var cadre = await SignInAsync(host, "cadre", Screen.Phone, $"/screening/tasks/{task}?theme=ZF");
        var item = cadre.Page.Locator("fieldset[data-item=ZF1]");
        await item.GetByRole(AriaRole.Radio, new() { Name = "有问题", Exact = true }).CheckAsync();
        var finding = item.GetByLabel("是什么事、在哪里、涉及几人或几户");
        await PasteAsync(finding, Pasted);
        await Assertions.Expect(item.GetByRole(AriaRole.Alert)).ToContainTextAsync($"最多写 {ScreeningAnswer.MaxNote} 字");

        await item.GetByRole(AriaRole.Button, new() { NameRegex = new("登记为隐患事项") }).ClickAsync();

        await Assertions.Expect(item.GetByRole(AriaRole.Alert)).ToContainTextAsync($"最多写 {ScreeningAnswer.MaxNote} 字");
        (await finding.InputValueAsync()).Length.ShouldBe(Pasted);
        await using var db = host.Open();
        (await db.Hazards.CountAsync(Ct)).ShouldBe(0);
    }

    [Theory]
    [InlineData("/hazards/new", "基本情况", "登记为隐患事项", 4_000)]
    [InlineData("/visits?span=Open", "了解到的情况", "保存走访记录", 2_000)]
    public async Task A_text_on_a_hazard_that_is_too_long_is_told_and_kept(string page, string field, string save, int limit)
    {
        var host = await StartPortalAsync();
        await host.HazardAsync(RiskLevel.Red);
        var officer = await SignInAsync(host, "officer", returnTo: page);
        if (await officer.Page.GetByRole(AriaRole.Button, new() { Name = "记录走访" }).CountAsync() > 0)
        {
            await officer.Page.GetByRole(AriaRole.Button, new() { Name = "记录走访" }).First.ClickAsync();
        }

        var text = officer.Page.GetByRole(AriaRole.Textbox, new() { Name = field });
        await PasteAsync(text, Pasted);

        await officer.Page.GetByRole(AriaRole.Button, new() { Name = save }).ClickAsync();

        await ShouldTellAsync(text, $"最多 {limit} 字，请删减 {Pasted - limit} 字。", Pasted);
        await using var db = host.Open();
        (await db.Hazards.CountAsync(Ct)).ShouldBe(1);
        (await db.Visits.CountAsync(visit => visit.DoneOn != null, Ct)).ShouldBe(0);
    }

    private static async Task ShouldRefuseAsync(PortalHost host, BrowserUser clerk, string field, string save, int limit)
    {
        var text = clerk.Page.GetByRole(AriaRole.Textbox, new() { Name = field });
        await PasteAsync(text, Pasted);

        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = save }).ClickAsync();

        await ShouldTellAsync(text, $"最多 {limit} 字，请删减 {Pasted - limit} 字。", Pasted);
        await using var db = host.Open();
        (await db.Set<ContactLog>().CountAsync(Ct)).ShouldBe(0);
        (await db.Opinions.CountAsync(Ct)).ShouldBe(0);
        (await db.Petitions.Select(petition => petition.Summary).SingleAsync(Ct)).ShouldBe(A.PetitionForm.Summary);
    }

    private static async Task PasteAsync(ILocator field, int characters)
    {
        await field.FillAsync(string.Concat(Enumerable.Repeat("更衣室热水不足。", (characters / 8) + 1))[..characters]);
        await field.BlurAsync();
    }

    private static async Task ShouldTellAsync(ILocator field, string sentence, int characters)
    {
        var notes = field.Page.Locator($"#{await field.GetAttributeAsync("id")}-error");
        // A text of this length takes its time over a busy connection.
        await Assertions.Expect(notes).ToContainTextAsync(sentence, new() { Timeout = 20_000 });
        (await field.InputValueAsync()).Length.ShouldBe(characters);
    }
}
