using Microsoft.Playwright;
using Portal.Tests.Browser.Support;

namespace Portal.Tests.Browser.Journey;

/// <summary>A cadre fills the checklist in, item by item.</summary>
internal sealed class ScreeningPhone(BrowserUser user)
{
    private IPage Page => user.Page;

    public async Task StartAsync()
    {
        await user.BrowseAsync("/screening");
        await Page.GetByRole(AriaRole.Link, new() { NameRegex = new("开始填报|继续填报") }).First.ClickAsync();
        await Page.GetByRole(AriaRole.Radio).First.WaitForAsync();
    }

    /// <summary>Answers every item; the one with <paramref name="problemItem"/> has a problem and becomes a hazard.</summary>
    /// <returns>Number of the hazard; null when there was no problem.</returns>
    public async Task<string?> AnswerAllAsync(string? problemItem, string finding = "")
    {
        string? hazard = null;
        while (true)
        {
            var items = await Page.Locator("fieldset[data-item]").EvaluateAllAsync<string[]>("all => all.map(item => item.dataset.item)");
            foreach (var code in items)
            {
                var item = Page.Locator($"fieldset[data-item={code}]");
                await item.GetByRole(AriaRole.Radio, new() { Name = code == problemItem ? "有问题" : "无问题", Exact = true }).CheckAsync();
                await Assertions.Expect(item).ToHaveAttributeAsync("data-saved", code == problemItem ? "Problem" : "NoProblem");
                if (code == problemItem)
                {
                    hazard = await RaiseAsync(item, finding);
                }
            }

            var next = Page.GetByRole(AriaRole.Link, new() { Name = "下一主题" });
            if (await next.CountAsync() == 0)
            {
                return hazard;
            }

            await next.ClickAsync();
            await Page.Locator($"fieldset[data-item={items[0]}]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
            await Page.Locator("fieldset[data-item]").First.WaitForAsync();
        }
    }

    public async Task FillEffortAsync(int people)
    {
        var effort = Page.Locator("section.effort");
        await effort.GetByRole(AriaRole.Checkbox, new() { Name = "走访", Exact = true }).CheckAsync();
        await effort.GetByRole(AriaRole.Checkbox, new() { Name = "座谈", Exact = true }).CheckAsync();
        await effort.GetByLabel("谈话人数").FillAsync(people.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await effort.GetByLabel("谈话人数").BlurAsync();
    }

    public Task SubmitAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    private static async Task<string> RaiseAsync(ILocator item, string finding)
    {
        await item.GetByLabel("是什么事、在哪里、涉及几人或几户").FillAsync(finding);
        await item.GetByRole(AriaRole.Button, new() { NameRegex = new("登记为隐患事项") }).ClickAsync();
        var link = item.GetByRole(AriaRole.Link, new() { NameRegex = new("^PC-") });
        await link.WaitForAsync();
        return await link.InnerTextAsync();
    }
}
