using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Portal.Domain.Petitions;
using Portal.Domain.Screening;
using Portal.Domain.Visits;
using Portal.Features.Screening;
using Portal.Tests.Browser.Support;

namespace Portal.Tests.Browser.BadInput;

public sealed class DoubleClickTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task A_petition_is_registered_once()
    {
        var host = await StartPortalAsync();
        var clerk = await SignInAsync(host, "clerk", returnTo: "/petitions/new");
        await clerk.Page.GetByRole(AriaRole.Textbox, new() { Name = "事项名称" }).FillAsync("班车晚点");
        await clerk.Page.GetByRole(AriaRole.Radio, new() { NameRegex = new("^匿名") }).CheckAsync();
        await clerk.Page.GetByLabel("主题").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await clerk.Page.GetByRole(AriaRole.Textbox, new() { Name = "信访人原话" }).FillAsync("班车总是晚点。");
        await clerk.Page.GetByRole(AriaRole.Textbox, new() { Name = "要点 1" }).FillAsync("班车准点");

        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "登记并出具回执" }).DblClickAsync();

        await clerk.Page.GetByRole(AriaRole.Heading, new() { Name = "已登记" }).WaitForAsync();
        await clerk.Page.GetByText("查询码").First.WaitForAsync();
        await using var db = host.Open();
        (await db.Petitions.CountAsync(Ct)).ShouldBe(1);
        (await db.Documents.CountAsync(Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task A_contact_is_logged_once()
    {
        var host = await StartPortalAsync();
        var clerk = await SignInAsync(host, "clerk", returnTo: $"/petitions/{await host.PetitionAsync()}");
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "记录接谈" }).First.ClickAsync();
        await clerk.Page.GetByRole(AriaRole.Textbox, new() { Name = "我方说明" }).FillAsync("说明了发放流程。");

        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "保存接谈记录" }).DblClickAsync();

        await clerk.Page.GetByText("接谈记录已保存。").WaitForAsync();
        await using var db = host.Open();
        (await db.Set<ContactLog>().CountAsync(Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task A_task_is_submitted_once()
    {
        var host = await StartPortalAsync();
        var (_, task) = await host.RoundAsync();
        await using (var scope = await host.AsAsync("cadre"))
        {
            foreach (var item in DefaultChecklist.Items)
            {
                (await scope.Get<SaveAnswer>().HandleAsync(new AnswerForm(Guid.NewGuid(), task, item.Code, ScreeningAnswerValue.NoProblem), Ct)).Refusal.ShouldBeNull();
            }

            (await scope.Get<SaveEffort>().HandleAsync(task, new EffortForm([ContactMethod.HomeVisit], 12, ""), Ct)).Refusal.ShouldBeNull();
        }

        var cadre = await SignInAsync(host, "cadre", Screen.Phone, $"/screening/tasks/{task}?theme={DefaultChecklist.Items[^1].ThemeCode}");

        await cadre.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^提交") }).DblClickAsync();

        await cadre.Page.GetByText("已提交").First.WaitForAsync();
        await using var db = host.Open();
        (await db.Audit.CountAsync(entry => entry.Action == "screening.submit", Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task A_visit_is_recorded_once()
    {
        var host = await StartPortalAsync();
        await host.HazardAsync();
        var officer = await SignInAsync(host, "officer", returnTo: "/visits?span=Open");
        await officer.Page.GetByRole(AriaRole.Button, new() { Name = "记录走访" }).First.ClickAsync();
        await officer.Page.GetByRole(AriaRole.Textbox, new() { Name = "了解到的情况" }).FillAsync("热水已经够用。");

        await officer.Page.GetByRole(AriaRole.Button, new() { Name = "保存走访记录" }).DblClickAsync();

        await officer.Page.GetByText("走访已记录。").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await using var db = host.Open();
        (await db.Visits.CountAsync(visit => visit.DoneOn != null, Ct)).ShouldBe(1);
    }
}
