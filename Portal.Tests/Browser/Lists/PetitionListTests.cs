using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using MiniExcelLibs;
using Portal.Domain.Petitions;
using Portal.Tests.Browser.Support;

namespace Portal.Tests.Browser.Lists;

/// <summary>Finding petitions and moving many of them, as a clerk does it.</summary>
public sealed class PetitionListTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task A_filtered_list_is_saved_reopened_and_exported_as_it_stands()
    {
        var host = await StartPortalAsync();
        await host.PetitionsAsync(3);
        var clerk = await SignInAsync(host, "clerk");
        await clerk.BrowseAsync("/petitions?view=all");
        await clerk.Page.GetByLabel("主题").SelectOptionAsync("WB");
        await clerk.Page.WaitForURLAsync("**topic=WB**");
        await clerk.Page.ReloadAsync();
        await clerk.Page.GetByText("共 3 件").WaitForAsync();

        await clerk.ChooseActionAsync("保存为视图", "列表设置");
        await clerk.Page.GetByLabel("视图名称").FillAsync("外包队伍");
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "保存视图" }).ClickAsync();
        var tab = clerk.Page.GetByRole(AriaRole.Navigation, new() { Name = "视图" }).GetByRole(AriaRole.Link, new() { Name = "外包队伍" });
        await Assertions.Expect(tab).ToHaveAttributeAsync("aria-current", "page");
        await clerk.ChooseActionAsync("选择列", "列表设置");
        await clerk.Page.GetByRole(AriaRole.Checkbox, new() { Name = "人数" }).CheckAsync(new() { Force = true });
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();
        await clerk.Page.GetByRole(AriaRole.Columnheader, new() { Name = "人数" }).WaitForAsync();

        await clerk.ChooseActionAsync("导出 Excel", "列表设置");
        await clerk.ShouldBeAccessibleAsync();
        var download = await clerk.Page.RunAndWaitForDownloadAsync(() => clerk.Page.GetByRole(AriaRole.Button, new() { Name = "导出", Exact = true }).ClickAsync());
        var rows = MiniExcel.Query(await download.PathAsync(), useHeaderRow: true, excelType: ExcelType.XLSX).Cast<IDictionary<string, object?>>().ToList();
        rows.Count.ShouldBe(3);
        rows[0].Keys.ShouldContain("人数");

        await clerk.ChooseActionAsync("管理视图", "列表设置");
        await clerk.Page.GetByLabel("先看这个").CheckAsync();
        await clerk.BrowseAsync("/petitions");
        await clerk.Page.WaitForURLAsync("**topic=WB**");
        await clerk.Page.GetByRole(AriaRole.Columnheader, new() { Name = "人数" }).WaitForAsync();
    }

    [Fact]
    public async Task A_colleague_opens_a_shared_view_clears_it_and_its_sheet_holds_only_its_rows()
    {
        var host = await StartPortalAsync();
        await using (var db = host.Open())
        {
            var desk = await db.Units.Where(unit => unit.Path == "JT/BS/XFB/").Select(unit => unit.Id).SingleAsync(Ct);
            db.Petitions.AddRange(A.Petition(desk), A.Petition(desk), A.Petition(desk, A.PetitionForm with { Subject = "宿舍停暖", Topic = "ZF" }));
            await db.SaveChangesAsync(Ct);
        }

        var clerk = await SignInAsync(host, "clerk2");
        await clerk.BrowseAsync("/petitions?topic=ZF");
        await clerk.ChooseActionAsync("保存为视图", "列表设置");
        await clerk.Page.GetByLabel("视图名称").FillAsync("住房");
        await clerk.Page.GetByLabel("本单位同事也能用").CheckAsync();
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "保存视图" }).ClickAsync();
        await clerk.Page.GetByRole(AriaRole.Link, new() { Name = "住房", Exact = true }).WaitForAsync();

        var officer = await SignInAsync(host, "officer2", returnTo: "/petitions");
        await officer.Page.GetByRole(AriaRole.Link, new() { Name = "住房", Exact = true }).ClickAsync();
        await officer.Page.GetByText("共 1 件").WaitForAsync();
        await officer.ChooseActionAsync("导出 Excel", "列表设置");
        var download = await officer.Page.RunAndWaitForDownloadAsync(() => officer.Page.GetByRole(AriaRole.Button, new() { Name = "导出", Exact = true }).ClickAsync());
        var rows = MiniExcel.Query(await download.PathAsync(), useHeaderRow: true, excelType: ExcelType.XLSX).Cast<IDictionary<string, object?>>().ToList();
        rows.Select(row => row["事项"]).ShouldBe(["宿舍停暖"]);

        await officer.ChooseActionAsync("管理视图", "列表设置");
        await officer.Page.GetByLabel("先看这个").CheckAsync();
        await officer.BrowseAsync("/petitions");
        await officer.Page.WaitForURLAsync("**topic=ZF**");
        await officer.Page.GetByRole(AriaRole.Link, new() { Name = "去掉筛选：主题" }).ClickAsync();
        await officer.Page.GetByText("共 3 件").WaitForAsync();
        officer.Page.Url.ShouldNotContain("topic");
    }

    [Fact]
    public async Task Who_may_not_export_is_told_so_on_the_list()
    {
        var host = await StartPortalAsync();
        var leader = await SignInAsync(host, "leader", returnTo: "/petitions?view=all");

        await leader.Page.EvaluateAsync("""
            () => {
              const form = document.createElement("form");
              form.method = "post";
              form.action = "/petitions/export";
              form.append(document.querySelector("input[name=__RequestVerificationToken]").cloneNode());
              document.body.append(form);
              form.submit();
            }
            """);

        await leader.Page.WaitForURLAsync("**refused=not-allowed");
        await leader.Page.GetByText("你的岗位不能做这一步。").First.WaitForAsync();
    }

    [Fact]
    public async Task Many_are_assigned_after_a_preview_and_taken_back_after_a_reload()
    {
        var host = await StartPortalAsync();
        await host.PetitionAsync();
        await host.PetitionsAsync(3);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        var clerk = await SignInAsync(host, "clerk", returnTo: "/petitions?view=open");

        await clerk.Page.GetByRole(AriaRole.Checkbox, new() { Name = "选中这一页" }).CheckAsync();
        await clerk.Page.GetByText("已选 4 件").WaitForAsync();
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "交办", Exact = true }).ClickAsync();
        await clerk.Page.GetByLabel("承办单位").SelectOptionAsync(new SelectOptionValue { Label = "综采一队" });
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "预览，先不交办" }).ClickAsync();
        await clerk.Page.GetByText("3 件可以交办").WaitForAsync();
        await clerk.Page.GetByText("1 件不动").WaitForAsync();
        await clerk.ShouldBeAccessibleAsync();
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "只交办这 3 件" }).DblClickAsync();
        await clerk.Page.GetByText("已把 3 件交办综采一队").WaitForAsync();
        (await AssignedAsync(host)).ShouldBe(3);

        await clerk.Page.ReloadAsync();
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "撤销这次交办" }).ClickAsync();
        await clerk.Page.GetByText("已撤销，3 件回到待交办。").WaitForAsync();
        (await AssignedAsync(host)).ShouldBe(0);
    }

    private static async Task<int> AssignedAsync(PortalHost host)
    {
        await using var db = host.Open();
        return await db.Petitions.CountAsync(petition => petition.Status == PetitionStatus.Assigned, Ct);
    }
}
