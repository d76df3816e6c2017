using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Features.Screening;
using Portal.Features.Screening.Filling;
using Portal.UI;

namespace Portal.Tests.Features.Screening;

/// <summary>The fill page over the real use cases and a real database.</summary>
public sealed class FillTaskTests : BunitContext
{
    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_tapped_answer_is_stored_and_the_button_counts_down()
    {
        await using var stage = await ScreeningStage.CreateAsync(DatabaseProvider.Sqlite);
        var taskId = await stage.OpenTaskAsync();
        await using var scope = await SignInAsync(stage);
        var page = await OpenAsync(scope, taskId, "ZF");
        Button(page).ShouldBe("还有 4 项未答");

        await page.Find("[data-item=ZF1] input[value=NoProblem]").ChangeAsync(new ChangeEventArgs { Value = "NoProblem" });

        page.WaitForAssertion(() => Button(page).ShouldBe("还有 3 项未答"));
        page.Find(".task-saved [role=status]").TextContent.ShouldContain("已保存 09:00");
        (await scope.Get<ReadTask>().HandleAsync(taskId, Ct)).Value.ShouldNotBeNull().Items.Single(item => item.Code == "ZF1").Answer.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_theme_has_three_radios_for_each_item_and_no_control_for_all()
    {
        await using var stage = await ScreeningStage.CreateAsync(DatabaseProvider.Sqlite);
        var taskId = await stage.OpenTaskAsync();
        await using var scope = await SignInAsync(stage);
        var page = await OpenAsync(scope, taskId, "GZ");

        page.FindAll("[data-item]").Count.ShouldBe(5);
        page.FindAll("input").Count.ShouldBe(15);
        page.FindAll("input").ShouldAllBe(input => input.GetAttribute("type") == "radio");
    }

    [Fact]
    public async Task A_problem_is_written_down_and_registered_in_place()
    {
        await using var stage = await ScreeningStage.CreateAsync(DatabaseProvider.Sqlite);
        var taskId = await stage.OpenTaskAsync();
        await using var scope = await SignInAsync(stage);
        var page = await OpenAsync(scope, taskId, "ZF");
        await page.Find("[data-item=ZF2] input[value=Problem]").ChangeAsync(new ChangeEventArgs { Value = "Problem" });
        await page.WaitForElement("[data-item=ZF2] textarea").ChangeAsync(new ChangeEventArgs { Value = "6 号楼供暖 17 ℃，12 户" });
        page.WaitForAssertion(() => page.Find("[data-item=ZF2]").TextContent.ShouldContain("已存为草稿"));
        page.Find("[data-item=ZF2]").TextContent.ShouldContain("登记时记为：涉及 12 户");

        await page.Find("[data-item=ZF2] button").ClickAsync(new());

        page.WaitForAssertion(() => page.Find("[data-item=ZF2] .finding a").TextContent.ShouldBe("PC-YQ-2026-00001"));
    }

    [Fact]
    public async Task A_name_in_the_text_is_refused_at_the_field_and_the_text_stays()
    {
        await using var stage = await ScreeningStage.CreateAsync(DatabaseProvider.Sqlite);
        var taskId = await stage.OpenTaskAsync();
        await using var scope = await SignInAsync(stage);
        var page = await OpenAsync(scope, taskId, "ZF");
        await page.Find("[data-item=ZF2] input[value=Problem]").ChangeAsync(new ChangeEventArgs { Value = "Problem" });

        await page.WaitForElement("[data-item=ZF2] textarea").ChangeAsync(new ChangeEventArgs { Value = "姓名：张三，漏雨" });

        page.WaitForAssertion(() => page.Find("[data-item=ZF2] .alert").TextContent.ShouldContain("这里像是写了姓名"));
        page.Find("[data-item=ZF2] textarea").GetAttribute("value").ShouldBe("姓名：张三，漏雨");
        page.Find("[data-item=ZF2] textarea").GetAttribute("data-saved").ShouldBe("");
    }

    [Fact]
    public async Task A_nil_report_says_what_is_missing_and_is_submitted_once_it_is_there()
    {
        await using var stage = await ScreeningStage.CreateAsync(DatabaseProvider.Sqlite);
        var taskId = await stage.OpenTaskAsync();
        await stage.AnswerAllAsync(taskId);
        await using var scope = await SignInAsync(stage);
        var closed = false;
        var page = await OpenAsync(scope, taskId, "JW", () => closed = true);
        page.Find(".task-foot").TextContent.ShouldContain("还缺排查方式和谈话人数");
        await page.Find(".task-go .btn-primary").ClickAsync(new());
        page.WaitForAssertion(() => page.Find(".effort .alert").TextContent.ShouldContain("这份零报告还缺排查方式和谈话人数。"));
        closed.ShouldBeFalse();

        await page.Find(".effort .chip input").ChangeAsync(new ChangeEventArgs { Value = true });
        await page.Find(".effort input[inputmode=numeric]").ChangeAsync(new ChangeEventArgs { Value = "26" });
        page.WaitForAssertion(() => page.Find(".task-foot").TextContent.ShouldContain("零报告，方式 1 种，谈话 26 人"));
        await page.Find(".task-go .btn-primary").ClickAsync(new());

        page.WaitForAssertion(() => closed.ShouldBeTrue());
        (await scope.Get<ReadTask>().HandleAsync(taskId, Ct)).Value.ShouldNotBeNull().Status.ShouldBe(ScreeningTaskStatus.Nil);
    }

    private static string Button(IRenderedComponent<FillTask> page) => page.Find(".task-go .btn-primary").TextContent.Trim();

    private async Task<TestScope> SignInAsync(ScreeningStage stage)
    {
        var scope = await stage.Portal.AsAsync("cadre");
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddUi();
        Services.AddSingleton(scope.Get<SaveAnswer>());
        Services.AddSingleton(scope.Get<SaveEffort>());
        Services.AddSingleton(scope.Get<SubmitTask>());
        Services.AddSingleton(scope.Get<RaiseHazardFromAnswer>());
        Services.AddSingleton(scope.Get<SaveFinding>());
        Services.AddSingleton(scope.Get<RemoveFinding>());
        Services.AddSingleton(scope.Get<RaiseHazardFromFinding>());
        Services.AddSingleton(scope.Get<TimeProvider>());
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        return scope;
    }

    private async Task<IRenderedComponent<FillTask>> OpenAsync(TestScope scope, Guid taskId, string theme, Action? closed = null)
    {
        var task = (await scope.Get<ReadTask>().HandleAsync(taskId, Ct)).Value.ShouldNotBeNull();
        return Render<FillTask>(parameters => parameters
            .Add(page => page.Task, task).Add(page => page.Theme, theme).Add(page => page.OnClosed, closed ?? (() => { })));
    }
}
