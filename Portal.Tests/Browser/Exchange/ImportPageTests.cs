using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Portal.Tests.Browser.Support;
using Portal.Tests.Features.Petitions.Exchange;

namespace Portal.Tests.Browser.Exchange;

/// <summary>Row J1 of the domain notes, at the browser: an old register comes in and goes out again.</summary>
public sealed class ImportPageTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public async Task A_register_is_previewed_imported_refused_a_second_time_and_taken_back(Screen screen)
    {
        var host = await StartPortalAsync();
        var clerk = await SignInAsync(host, "clerk", screen);
        var page = clerk.Page;
        await clerk.BrowseAsync("/petitions/import");
        await UploadAsync(clerk, OldRegisterFile.Of(100, i => i is 7 or 50 or 98));
        await page.GetByText("读不出日期，请写成 2024-03-05 这样。").First.WaitForAsync();
        (await page.GetByRole(AriaRole.Cell, new() { Name = "B52", Exact = true }).CountAsync()).ShouldBe(1);
        await clerk.ShouldFitTheScreenAsync();
        await clerk.ShouldBeAccessibleAsync();
        await page.GetByText("只导入没有问题的行").ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "导入 97 件" }).ClickAsync();

        await page.GetByText("另有 3 行有问题，没有导入。").WaitForAsync();
        (await CountAsync(host)).ShouldBe(97);
        await UploadAsync(clerk, OldRegisterFile.Of(97, i => i is 7 or 50));
        await page.GetByText("没有可以导入的新行").WaitForAsync();
        await clerk.BrowseAsync("/petitions/import");
        await page.GetByRole(AriaRole.Button, new() { Name = "撤销“旧台账.xlsx”这一批" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "撤销 97 件" }).ClickAsync();
        await page.GetByText("已撤销“旧台账.xlsx”，删除了 97 件。").WaitForAsync();
        (await CountAsync(host)).ShouldBe(0);
        await clerk.ShouldFitTheScreenAsync();
        await clerk.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task A_file_that_is_no_sheet_is_refused_on_the_page_and_columns_are_matched_there()
    {
        var host = await StartPortalAsync();
        var clerk = await SignInAsync(host, "clerk");
        await clerk.BrowseAsync("/petitions/import");
        await UploadAsync(clerk, "MZ"u8.ToArray());
        await clerk.Page.GetByText("这不是可以读取的 Excel 文件").WaitForAsync();
        var line = OldRegisterFile.Line(1);
        line["咋来的"] = line["渠道"];
        line.Remove("渠道");
        await UploadAsync(clerk, OldRegisterFile.Of(line));
        await clerk.Page.GetByText("还没有对应的列：渠道。").WaitForAsync();

        await clerk.Page.GetByLabel("“咋来的”导入为").SelectOptionAsync("Channel");

        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "导入 1 件" }).WaitForAsync();
        await clerk.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task Whoever_may_not_import_finds_no_page()
    {
        var host = await StartPortalAsync();
        var head = await SignInAsync(host, "unithead");
        head.Expect("404");

        await head.BrowseAsync("/petitions/import");

        await head.Page.GetByText("此页不存在").WaitForAsync();
    }

    private static async Task UploadAsync(BrowserUser user, byte[] content)
    {
        await user.BrowseAsync("/petitions/import");
        await user.Page.GetByLabel("Excel 文件（.xlsx）").SetInputFilesAsync(new FilePayload { Name = "旧台账.xlsx", MimeType = Sheet, Buffer = content });
        await user.Page.GetByRole(AriaRole.Button, new() { Name = "上传并预览" }).ClickAsync();
    }

    private static async Task<int> CountAsync(PortalHost host)
    {
        await using var db = host.Open();
        return await db.Petitions.CountAsync(Ct);
    }
}
