using Microsoft.Playwright;
using Portal.Tests.Browser.Support;

namespace Portal.Tests.Browser.Journey;

/// <summary>What people do with a petition, as they do it: by labels and buttons.</summary>
internal sealed class PetitionDesk(BrowserUser user)
{
    private IPage Page => user.Page;

    /// <summary>Registers a group visit of twelve with three representatives and two claims; returns the number.</summary>
    public async Task<string> RegisterGroupVisitAsync(string subject)
    {
        await user.BrowseAsync("/petitions/new");
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "事项名称" }).FillAsync(subject);
        await Page.GetByLabel("主题").SelectOptionAsync(new SelectOptionValue { Label = await OptionAsync("主题", "外包") });
        await Page.GetByLabel("渠道").SelectOptionAsync(new SelectOptionValue { Label = await OptionAsync("渠道", "来访") });
        await Page.GetByRole(AriaRole.Radio, new() { NameRegex = new("集体") }).CheckAsync();
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "一共来了多少人" }).FillAsync("12");
        for (var number = 1; number <= 3; number++)
        {
            if (number > 1)
            {
                await Page.GetByRole(AriaRole.Button, new() { Name = "加一位代表" }).ClickAsync();
            }

            var person = Page.GetByRole(AriaRole.Group, new() { Name = $"代表 {number}", Exact = true });
            await person.GetByLabel("姓名").FillAsync($"代表甲{number}");
            await person.GetByLabel("电话").FillAsync($"1380000000{number}");
        }

        await Page.GetByRole(AriaRole.Textbox, new() { Name = "信访人原话" }).FillAsync("九月的工资只发了一半，问了三次都说再等等。");
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "要点 1" }).FillAsync("补发 9 月欠发的工资");
        await Page.GetByRole(AriaRole.Button, new() { Name = "加一条要点" }).ClickAsync();
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "要点 2" }).FillAsync("以后按月足额发放并公示");
        await PressAsync("登记并出具回执");
        await Page.GetByRole(AriaRole.Heading, new() { Name = "已登记" }).WaitForAsync();
        var text = await Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "查询码" }).First.InnerTextAsync();
        return System.Text.RegularExpressions.Regex.Match(text, @"XF-[A-Z]+-\d{8}-\d{4}").Value;
    }

    public async Task<byte[]> ReceiptAsync()
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.GetByRole(AriaRole.Link, new() { Name = "下载登记回执" }).ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }

    public Task OpenAsync(string number) => user.BrowseAsync($"/petitions/{number}");

    public async Task AssignAsync(string unit)
    {
        await PressAsync("交办到单位");
        await Page.GetByLabel("承办单位").SelectOptionAsync(new SelectOptionValue { Label = unit });
        await PressAsync("交办并计时");
        await SaysAsync("已交办");
    }

    public async Task AcceptAsync()
    {
        await PressAsync("受理并出具告知书");
        await PressAsync("确认受理");
        await SaysAsync("已受理");
    }

    public async Task LogContactAsync()
    {
        await PressAsync("记录接谈");
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "我方说明" }).FillAsync("说明了工资专户的发放流程，约定两周内核清。");
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "对方意见" }).FillAsync("希望给个准日子。");
        await PressAsync("保存接谈记录");
        await SaysAsync("接谈记录已保存");
    }

    public async Task ConcludeAsync(int claim, string conclusion)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = $"填写要点 {claim} 的结论" }).First.ClickAsync();
        await Page.GetByRole(AriaRole.Radio, new() { Name = conclusion, Exact = true }).CheckAsync();
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "理由" }).FillAsync("经核对发放表和银行回单，情况属实，已列入本月发放。");
        await PressAsync("保存结论");
        await SaysAsync($"要点 {claim} 的结论已保存");
    }

    public async Task WriteOpinionAsync(string legalBasis)
    {
        await Page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { NameRegex = new("拟写|修改意见书") }).First.ClickAsync();
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "事实和理由" }).FillAsync("9 月工资确有部分未发，凭证为发放表和银行回单。");
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "处理意见", Exact = true }).FillAsync("3 月 25 日前补发，之后按月公示。");
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "法律法规依据" }).FillAsync(legalBasis);
        await PressAsync("保存草稿");
        await SaysAsync("草稿已保存");
    }

    public async Task SubmitOpinionAsync()
    {
        await PressAsync("送审处理意见书");
        await ConfirmAsync("送审");
        await SaysAsync("送审");
    }

    public async Task ApproveAsync()
    {
        await PressAsync("审批签发");
        await ConfirmAsync("签发");
        await SaysAsync("已签发");
    }

    public async Task DeliverAsync()
    {
        await PressAsync("登记送达");
        await PressAsync("送达并计时");
        await ConfirmAsync("送达并计时");
        await SaysAsync("已送达");
    }

    public async Task CloseAsync()
    {
        await PressAsync("办结");
        await ConfirmAsync("办结");
        await SaysAsync("已办结");
    }

    /// <summary>Names of the papers in the matter's file.</summary>
    public async Task<string> PapersAsync()
    {
        await Page.GetByRole(AriaRole.Link, new() { NameRegex = new("文书") }).First.ClickAsync();
        await Page.GetByText("登记回执").First.WaitForAsync();
        return await Page.GetByRole(AriaRole.Main).InnerTextAsync();
    }

    public Task SaysAsync(string words) => Page.GetByRole(AriaRole.Status).Filter(new() { HasText = words }).First.WaitForAsync();

    private Task ConfirmAsync(string verb) => Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = verb, Exact = true }).ClickAsync();

    private Task PressAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    private async Task<string> OptionAsync(string select, string part)
    {
        var option = Page.GetByLabel(select).Locator("option").Filter(new() { HasText = part }).First;
        await option.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return await option.InnerTextAsync();
    }
}
