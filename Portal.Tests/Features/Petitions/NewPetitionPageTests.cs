using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Portal.Data;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Attachments;
using Portal.Features.Petitions.Cooperation;
using Portal.Features.Petitions.Pages;
using Portal.Security;
using Portal.Tests.Support;
using Portal.UI;

namespace Portal.Tests.Features.Petitions;

public sealed class NewPetitionPageTests : BunitContext
{
    [Fact]
    public async Task Every_refusal_stands_at_its_field_and_what_was_typed_stays()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var page = Open(desk);
        Field(page, "姓名").Change("");
        Field(page, "电话").Change("13800000001");
        Field(page, "概述").Change("写好的概述");

        await Button(page, "登记并出具回执").ClickAsync(new());

        page.WaitForAssertion(() => ErrorOf(page, "事项名称").ShouldBe("请写一句话说明是什么事。（《信访工作条例》第19条）"));
        ErrorOf(page, "主题").ShouldContain("请选一个主题");
        ErrorOf(page, "信访人原话").ShouldContain("原话");
        ErrorOf(page, "要点 1").ShouldContain("至少写一个诉求要点");
        ErrorOf(page, "姓名").ShouldContain("请写姓名");
        page.Markup.ShouldContain("还有 5 处要改");
        Field(page, "概述").GetAttribute("value").ShouldBe("写好的概述");
        Field(page, "电话").GetAttribute("value").ShouldBe("13800000001");
    }

    [Fact]
    public async Task A_full_form_ends_in_number_code_and_receipt()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var page = Open(desk);
        Field(page, "事项名称").Change("班中餐补贴两队标准不一");
        Field(page, "主题").Change("0");
        Field(page, "姓名").Change("甲一");
        Field(page, "信访人原话").Change("两队饭补不一样。");
        Field(page, "要点 1").Change("统一标准");
        await Button(page, "加一条要点").ClickAsync(new());
        Field(page, "要点 2").Change("补发差额");

        await Button(page, "登记并出具回执").ClickAsync(new());

        page.WaitForAssertion(() => page.Markup.ShouldContain("XF-YQ-20260310-0001"), TimeSpan.FromSeconds(20));
        page.Find(".figure").TextContent.Trim().Length.ShouldBe(11);
        page.FindAll("a").ShouldContain(link => link.GetAttribute("href")!.StartsWith("/petitions/XF-YQ-20260310-0001/receipt/", StringComparison.Ordinal));
        (await desk.ReadAsync("XF-YQ-20260310-0001")).Claims.Select(claim => claim.Text).ShouldBe(["统一标准", "补发差额"]);
    }

    private IRenderedComponent<NewPetitionPage> Open(PetitionDesk desk)
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddUi();
        Services.AddSingleton(desk.Clerk.Get<RegisterPetition>());
        Services.AddSingleton(desk.Clerk.Get<FindSameMatters>());
        Services.AddSingleton(desk.Clerk.Get<CurrentUser>());
        Services.AddSingleton(desk.Clerk.Get<AccessLog>());
        Services.AddSingleton(desk.Clerk.Get<ChinaTime>());
        Services.AddSingleton(desk.Clerk.Get<FindSameMatters>());
        Services.AddSingleton(desk.Clerk.Get<StageAttachment>());
        Services.AddSingleton(desk.Clerk.Get<IOptions<AttachmentOptions>>());
        Services.AddSingleton(desk.Clerk.Get<AntiforgeryStateProvider>());
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        var page = Render<NewPetitionPage>();
        page.WaitForElement("textarea");
        return page;
    }

    private static AngleSharp.Dom.IElement Field(IRenderedComponent<NewPetitionPage> page, string label)
    {
        var frame = page.FindAll("label.field-label").First(each => each.TextContent.StartsWith(label, StringComparison.Ordinal));
        return page.Find("#" + frame.GetAttribute("for"));
    }

    private static string ErrorOf(IRenderedComponent<NewPetitionPage> page, string label) => page.Find($"#{Field(page, label).Id}-error").TextContent.Trim();

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<NewPetitionPage> page, string words) =>
        page.FindAll("button").First(button => button.TextContent.Contains(words, StringComparison.Ordinal));
}
