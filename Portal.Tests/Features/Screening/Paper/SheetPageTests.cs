using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Features.Screening;
using Portal.Features.Screening.Paper;
using Portal.UI;

namespace Portal.Tests.Features.Screening.Paper;

/// <summary>The page over the real use cases and a real database.</summary>
public sealed class SheetPageTests : BunitContext
{
    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_chosen_sheet_is_shown_first_then_filled_in_then_its_findings_are_registered()
    {
        await using var stage = await ScreeningStage.CreateAsync(DatabaseProvider.Sqlite);
        var taskId = await stage.OpenTaskAsync();
        await using var scope = await stage.Portal.AsAsync("cadre");
        var page = Open(scope, taskId);
        var blank = (await scope.Get<DownloadSheet>().HandleAsync(taskId, Ct)).Value.ShouldNotBeNull().Content;
        var sheet = SheetPen.Fill(blank, ("ZF2", "有问题", "6 号楼供暖不足，12 户。"), ("GZ1", "无问题", ""), ("GZ2", "好", ""));

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(sheet, "综采一队.xlsx"));
        page.WaitForAssertion(() => page.Find("section[aria-label=有问题的格子]").TextContent.ShouldContain("结果请选：有问题、无问题、不适用。"));
        page.Find("section[aria-label=新填]").TextContent.ShouldContain("有问题：6 号楼供暖不足，12 户。");
        await page.Find(".btn-primary").ClickAsync(new());
        page.WaitForAssertion(() => page.Find(".note").TextContent.ShouldContain("已填入 2 项。还有 52 项未答。"));
        await page.Find(".btn-primary").ClickAsync(new());

        page.WaitForAssertion(() => page.Find("a[href='/hazards/PC-YQ-2026-00001']").TextContent.ShouldBe("PC-YQ-2026-00001"));
        page.Find(".btn-primary").TextContent.Trim().ShouldBe("去任务页补填");
    }

    [Fact]
    public async Task Another_file_is_refused_and_nothing_can_be_filled_in()
    {
        await using var stage = await ScreeningStage.CreateAsync(DatabaseProvider.Sqlite);
        var taskId = await stage.OpenTaskAsync();
        await using var scope = await stage.Portal.AsAsync("cadre");
        var page = Open(scope, taskId);

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("not a sheet", "排查.xlsx"));

        page.WaitForAssertion(() => page.Find(".alert").TextContent.ShouldContain("这不是可以读取的 Excel 文件"));
        page.FindAll(".btn-primary").ShouldBeEmpty();
    }

    private IRenderedComponent<SheetPage> Open(TestScope scope, Guid taskId)
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddUi();
        Services.AddSingleton(scope.Get<ReadTask>());
        Services.AddSingleton(scope.Get<FillFromSheet>());
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        return Render<SheetPage>(parameters => parameters.Add(page => page.Id, taskId));
    }
}
