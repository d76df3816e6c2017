using Bunit;
using MudBlazor;
using Microsoft.Extensions.DependencyInjection;
using Portal.UI;

namespace Portal.Tests.UI;

public sealed class ConfirmationTests : UiContext
{
    private const string Question = "送达后开始计算 30 日复查请求期，不能撤回。现在送达吗？";

    [Fact]
    public async Task The_verb_does_it()
    {
        var provider = Render<MudDialogProvider>();

        var asked = await provider.InvokeAsync(() => (Answer: Services.GetRequiredService<IDialogService>().AskAsync(Question, "送达并计时", "先不送达"), 0));
        provider.WaitForElement("button.btn-primary").Click();

        (await asked.Answer).ShouldBeTrue();
    }

    [Fact]
    public async Task A_reason_that_is_required_is_asked_for_again()
    {
        var provider = Render<MudDialogProvider>();

        var asked = await provider.InvokeAsync(() => (Answer: Services.GetRequiredService<IDialogService>().AskReasonAsync("查看身份信息吗？", "写明并查看", "先不查看", "理由"), 0));
        provider.WaitForElement("button.btn-primary").Click();
        provider.WaitForAssertion(() => provider.Find("[role=alert]").TextContent.ShouldBe("请写明理由。"));
        provider.Find("textarea").Change("核对代表人数");
        provider.Find("button.btn-primary").Click();

        (await asked.Answer).ShouldBe("核对代表人数");
    }
}
