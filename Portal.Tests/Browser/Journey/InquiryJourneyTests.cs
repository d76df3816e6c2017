using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Tests.Browser.Support;
using Portal.Tests.Features.Inquiry;
using Portal.Tests.Features.Petitions.Attachments;
using Portal.Tests.Support;

namespace Portal.Tests.Browser.Journey;

/// <summary>A petitioner with number and query code at a small phone on which no script runs.</summary>
public sealed class InquiryJourneyTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Theory, DatabaseProviders]
    public async Task Number_and_code_show_step_unit_next_date_and_the_documents(DatabaseProvider provider)
    {
        var host = await StartPortalAsync(provider);
        var scene = await InquiryScene.AddAsync(host, PetitionStatus.Accepted);
        var petitioner = await OpenAsync(host, Screen.Small);

        await EnterAsync(petitioner, scene);

        await petitioner.Page.GetByText("已经受理，正在调查核实。").WaitForAsync();
        await petitioner.Page.GetByText("玉泉煤矿综采一队").WaitForAsync();
        await petitioner.Page.GetByText("2026年5月9日前（含当天），书面答复你处理意见。").WaitForAsync();
        petitioner.Page.Url.ShouldEndWith("/inquiry");
        await FitsAsync(petitioner);
        var download = await petitioner.Page.RunAndWaitForDownloadAsync(() => petitioner.Page.GetByRole(AriaRole.Link, new() { Name = "登记回执" }).ClickAsync());
        download.SuggestedFilename.ShouldBe($"登记回执 {scene.Number}.pdf");
        await petitioner.Page.GetByRole(AriaRole.Button, new() { Name = "离开" }).ClickAsync();
        await petitioner.Page.GetByText("已离开。").WaitForAsync();
    }

    [Theory, DatabaseProviders]
    public async Task A_rating_is_given_once_changed_within_12_hours_and_staff_have_no_place_to_rate(DatabaseProvider provider)
    {
        var (host, scene, petitioner) = await EnteredAsync(provider, PetitionStatus.Delivered);
        await RateAsync(petitioner, "评价办理结果和服务", "满意");
        await RateAsync(petitioner, "修改评价", "不满意");
        await petitioner.Page.GetByText("已安排没有参与办理的人做二次核查，2026年3月15日前完成").WaitForAsync();
        await FitsAsync(petitioner);

        foreach (var name in new[] { "unithead", "clerk" })
        {
            var handler = await SignInAsync(host, name, Screen.Desktop, $"/petitions/{scene.Number}?tab=petitioner");
            await handler.Page.GetByText("只有信访人凭查询码能评").WaitForAsync();
            (await handler.Page.GetByRole(AriaRole.Radio, new() { Name = "满意" }).CountAsync()).ShouldBe(0);
            (await handler.Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "评价" }).CountAsync()).ShouldBe(0);
        }

        host.Clock.Advance(TimeSpan.FromHours(12));
        await EnterAsync(petitioner, scene);
        await petitioner.Page.GetByText("你的评价：").WaitForAsync();
        (await petitioner.Page.GetByRole(AriaRole.Link, new() { Name = "修改评价" }).CountAsync()).ShouldBe(0);
    }

    [Theory, DatabaseProviders]
    public async Task Dissatisfaction_becomes_a_task_of_another_person_who_records_the_second_look(DatabaseProvider provider)
    {
        var (host, scene, petitioner) = await EnteredAsync(provider, PetitionStatus.Delivered);
        await RateAsync(petitioner, "评价办理结果和服务", "不满意");
        await using var db = host.Open();
        var person = await db.SecondLooks.Join(db.Users, look => look.AssignedToId, user => user.Id, (look, user) => user.UserName!).SingleAsync(Ct);
        person.ShouldBeOneOf("officer", "clerk");

        var other = await SignInAsync(host, person);
        await other.Page.GetByRole(AriaRole.Link, new() { Name = "核查" }).First.ClickAsync();
        await other.Page.GetByLabel("确有不足，责成改正").CheckAsync();
        await other.Page.GetByLabel("核查了什么").FillAsync("向工资台账核对，少发一天。");
        await other.Page.GetByRole(AriaRole.Button, new() { Name = "记录二次核查" }).ClickAsync();
        await other.Page.GetByText("核查发现确有不足").WaitForAsync();

        await petitioner.Page.ReloadAsync();
        await petitioner.Page.GetByText("二次核查已于2026年3月10日完成").WaitForAsync();
    }

    [Theory, DatabaseProviders]
    public async Task Facts_added_after_closing_reach_the_handler_and_the_answer_comes_back(DatabaseProvider provider)
    {
        var (host, scene, petitioner) = await EnteredAsync(provider, PetitionStatus.Closed);
        await petitioner.Page.GetByRole(AriaRole.Link, new() { Name = "补充情况" }).ClickAsync();
        await FitsAsync(petitioner);
        await petitioner.Page.GetByLabel("要补充什么").FillAsync("又找到一张工资条。");
        await petitioner.Page.GetByLabel("照片").SetInputFilesAsync(new FilePayload { Name = "甲一的工资条.jpg", MimeType = "image/jpeg", Buffer = SampleFiles.Jpeg() });
        await petitioner.Page.GetByRole(AriaRole.Button, new() { Name = "发送" }).ClickAsync();
        await petitioner.Page.GetByText("补充的情况已收到").WaitForAsync();

        var handler = await SignInAsync(host, "unithead", Screen.Desktop, $"/petitions/{scene.Number}?tab=petitioner");
        await handler.Page.GetByText("又找到一张工资条。").WaitForAsync();
        await handler.Page.GetByRole(AriaRole.Link, new() { Name = "照片 1 张" }).WaitForAsync();
        await handler.Page.GetByLabel("答复信访人").FillAsync("已核对，月底一并补发。");
        await handler.Page.GetByRole(AriaRole.Button, new() { Name = "已阅并纳入办理" }).ClickAsync();
        await handler.Page.GetByText("已阅并纳入办理：已核对").WaitForAsync();

        await petitioner.Page.ReloadAsync();
        await petitioner.Page.GetByText("已核对，月底一并补发。").WaitForAsync();
        await FitsAsync(petitioner);
    }

    [Fact]
    public async Task Everybody_reads_reception_days_and_the_steps_with_their_days_without_signing_in()
    {
        var host = await StartPortalAsync();
        var visitor = await OpenAsync(host, Screen.Small);
        await visitor.Page.GotoAsync("/inquiry/guide");
        await visitor.Page.GetByText("尚未公布").WaitForAsync();

        var clerk = await SignInAsync(host, "clerk", Screen.Desktop, "/petitions/guide");
        await clerk.Page.GetByLabel("领导接访日").FillAsync("每月 5 日、15 日、25 日");
        await clerk.Page.GetByLabel("接访日和时间").FillAsync("工作日 8:30—11:30");
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "公布" }).ClickAsync();
        await clerk.Page.GetByText("已公布").First.WaitForAsync();
        await clerk.ShouldBeAccessibleAsync();

        await visitor.Page.ReloadAsync();
        await visitor.Page.GetByText("每月 5 日、15 日、25 日").WaitForAsync();
        await visitor.Page.GetByText("收到之日起 15 日内").WaitForAsync();
        await visitor.Page.GetByText("受理之日起 60 日内").WaitForAsync();
        await visitor.Page.GetByText("申请劳动仲裁").First.WaitForAsync();
        await FitsAsync(visitor);
    }

    [Fact]
    public async Task The_pages_behind_the_code_have_no_serious_finding()
    {
        var host = await StartPortalAsync();
        var scene = await InquiryScene.AddAsync(host, PetitionStatus.Delivered);
        var petitioner = await OpenAsync(host, Screen.Phone);
        await EnterAsync(petitioner, scene);
        foreach (var colours in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await petitioner.Page.EmulateMediaAsync(new() { ColorScheme = colours });
            foreach (var path in new[] { "/inquiry", "/inquiry/add", "/inquiry/rate", "/inquiry/review", "/inquiry/withdraw", "/inquiry/guide" })
            {
                await petitioner.BrowseAsync(path);
                await petitioner.ShouldBeAccessibleAsync();
            }
        }
    }

    private async Task<(PortalHost Host, InquiryScene Scene, BrowserUser Petitioner)> EnteredAsync(DatabaseProvider provider, PetitionStatus status)
    {
        var host = await StartPortalAsync(provider);
        var scene = await InquiryScene.AddAsync(host, status);
        var petitioner = await OpenAsync(host, Screen.Small);
        await EnterAsync(petitioner, scene);
        return (host, scene, petitioner);
    }

    private static async Task EnterAsync(BrowserUser petitioner, InquiryScene scene)
    {
        await petitioner.Page.GotoAsync("/inquiry");
        await petitioner.Page.GetByLabel("编号").FillAsync(scene.Number);
        await petitioner.Page.GetByLabel("查询码").FillAsync(scene.Code.ToLowerInvariant());
        await petitioner.Page.GetByRole(AriaRole.Button, new() { Name = "查询" }).ClickAsync();
        await petitioner.Page.GetByRole(AriaRole.Heading, new() { Name = "办到哪一步了" }).WaitForAsync();
    }

    private static async Task RateAsync(BrowserUser petitioner, string link, string result)
    {
        await petitioner.Page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();
        await petitioner.Page.GetByRole(AriaRole.Group, new() { Name = "对办理结果" }).GetByRole(AriaRole.Radio, new() { Name = result, Exact = true }).CheckAsync();
        await petitioner.Page.GetByRole(AriaRole.Group, new() { Name = "对服务态度" }).GetByRole(AriaRole.Radio, new() { Name = "满意", Exact = true }).CheckAsync();
        await petitioner.Page.GetByRole(AriaRole.Button, new() { Name = "提交评价" }).ClickAsync();
        await petitioner.Page.GetByText("评价已收到").WaitForAsync();
    }

    private static Task FitsAsync(BrowserUser user) => user.ShouldFitTheScreenAsync();
}
