using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Features.Screening.Templates;
using Portal.Features.Screening.Templates.Sheets;
using Portal.UI;

namespace Portal.Tests.Features.Screening;

/// <summary>The editor over the real use cases and a real database.</summary>
public sealed class DraftEditorTests : BunitContext
{
    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Alt_and_arrow_moves_a_question_says_so_and_keeps_the_focus_on_it()
    {
        await using var stage = await ScreeningStage.CreateAsync(DatabaseProvider.Sqlite);
        var (_, draft) = await TemplatesTests.DraftAsync(stage);
        await using var scope = await SignInAsync(stage);
        var page = await OpenAsync(scope, draft);

        await page.Find("[data-key=GZ1]").KeyDownAsync(new KeyboardEventArgs { Key = "ArrowDown", AltKey = true });

        page.WaitForAssertion(() => Rows(page).Take(3).ShouldBe(["GZ2", "GZ1", "GZ3"]));
        page.Find("[aria-live=polite]").TextContent.ShouldBe("GZ1 已移到第 2 位，共 5 位。");
        JSInterop.VerifyFocusAsyncInvoke();
        (await scope.Get<ReadTemplate>().HandleAsync(draft, Ct)).Value!.Items.Take(3).Select(item => item.Code).ShouldBe(["GZ2", "GZ1", "GZ3"]);
    }

    [Fact]
    public async Task The_buttons_move_too_and_the_first_cannot_go_up()
    {
        await using var stage = await ScreeningStage.CreateAsync(DatabaseProvider.Sqlite);
        var (_, draft) = await TemplatesTests.DraftAsync(stage);
        await using var scope = await SignInAsync(stage);
        var page = await OpenAsync(scope, draft);

        page.Find("[aria-label='上移 GZ1']").HasAttribute("disabled").ShouldBeTrue();
        await page.Find("[aria-label='上移 GZ3']").ClickAsync(new());
        page.WaitForAssertion(() => Rows(page).Take(3).ShouldBe(["GZ1", "GZ3", "GZ2"]));
        await page.Find("[aria-label='下移 工资与工时']").ClickAsync(new());

        page.WaitForAssertion(() => Rows(page)[0].ShouldBe("SB1"));
        JSInterop.VerifyFocusAsyncInvoke(calledTimes: 2);
    }

    [Fact]
    public async Task A_question_is_added_written_and_counted_and_its_fault_is_told()
    {
        await using var stage = await ScreeningStage.CreateAsync(DatabaseProvider.Sqlite);
        var (_, draft) = await TemplatesTests.DraftAsync(stage);
        await using var scope = await SignInAsync(stage);
        var page = await OpenAsync(scope, draft);
        page.Markup.ShouldContain("54 项");

        await Button(page.Find("[data-key='theme:CX']"), "加一项").ClickAsync(new());
        page.WaitForAssertion(() => page.Markup.ShouldContain("55 项"));
        page.Find("[data-key=CX8]").TextContent.ShouldContain("请写问题。");
        await page.Find("[data-key=CX8] textarea").ChangeAsync(new ChangeEventArgs { Value = "请写反映人姓名" });
        page.WaitForAssertion(() => page.Find("[data-key=CX8]").TextContent.ShouldContain("排查只问事情，不问人。"));
        await page.Find("[data-key=CX8] textarea").ChangeAsync(new ChangeEventArgs { Value = "村道路灯是否有损坏后未修复的？" });

        page.WaitForAssertion(() => page.Markup.ShouldNotContain("发布前要改"));
        (await scope.Get<ReadTemplate>().HandleAsync(draft, Ct)).Value!.Find("CX8")!.Text.ShouldBe("村道路灯是否有损坏后未修复的？");
    }

    [Fact]
    public async Task Who_was_second_sees_the_newest_draft_and_stores_the_own_change_again()
    {
        await using var stage = await ScreeningStage.CreateAsync(DatabaseProvider.Sqlite);
        var (_, draft) = await TemplatesTests.DraftAsync(stage);
        await using var scope = await SignInAsync(stage);
        var page = await OpenAsync(scope, draft);
        await page.Find("[data-key=CX1] .item-open").ClickAsync(new());
        await using var other = await stage.Portal.AsAsync("officer2");
        await TemplatesTests.EditAsync(other, draft, d => d.RemoveItem("GZ1"));

        await page.Find("[data-key=CX1] textarea").ChangeAsync(new ChangeEventArgs { Value = "房屋裂缝是否有未查勘的？" });
        page.WaitForAssertion(() => page.Find(".conflict").TextContent.ShouldContain("CX1 的问题“房屋裂缝是否有未查勘的？”"));
        page.Find(".conflict h2").TextContent.ShouldBe("卫丁刚刚改过这份草稿");
        await Button(page.Find(".conflict"), "再存一次我的改动").ClickAsync(new());

        page.WaitForAssertion(() => page.FindAll(".conflict").ShouldBeEmpty());
        var view = (await scope.Get<ReadTemplate>().HandleAsync(draft, Ct)).Value!;
        (view.Find("CX1")!.Text, view.Find("GZ1")).ShouldBe(("房屋裂缝是否有未查勘的？", null));
    }

    private static IReadOnlyList<string> Rows(IRenderedComponent<DraftEditor> page) => [.. page.FindAll(".item-row").Select(row => row.GetAttribute("data-key")!)];

    private static AngleSharp.Dom.IElement Button(AngleSharp.Dom.IElement within, string words) => within.QuerySelectorAll("button").Single(button => button.TextContent.Trim() == words);

    private async Task<TestScope> SignInAsync(ScreeningStage stage)
    {
        var scope = await stage.Portal.AsAsync("officer");
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddUi();
        Services.AddSingleton(scope.Get<ReadTemplate>());
        Services.AddSingleton(scope.Get<EditDraft>());
        Services.AddSingleton(scope.Get<PublishDraft>());
        Services.AddSingleton(scope.Get<DiscardDraft>());
        Services.AddSingleton(scope.Get<ReadSheet>());
        Services.AddSingleton(scope.Get<Portal.Security.ChinaTime>());

        // A page of its own: what others do is told by the conflict, not by the live notice.
        Services.AddSingleton(ActivatorUtilities.CreateInstance<LiveNotices>(scope.Get<IServiceProvider>()));
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        return scope;
    }

    private async Task<IRenderedComponent<DraftEditor>> OpenAsync(TestScope scope, Guid draft)
    {
        var view = (await scope.Get<ReadTemplate>().HandleAsync(draft, Ct)).Value!;
        return Render<DraftEditor>(parameters => parameters.Add(page => page.View, view));
    }
}
