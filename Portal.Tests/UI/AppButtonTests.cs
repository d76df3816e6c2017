using Bunit;
using Microsoft.AspNetCore.Components;
using Portal.UI;

namespace Portal.Tests.UI;

public sealed class AppButtonTests : UiContext
{
    [Fact]
    public void A_second_click_while_the_first_is_worked_on_does_nothing()
    {
        var clicks = 0;
        var work = new TaskCompletionSource();
        var button = Render<AppButton>(p => p.AddChildContent("登记").Add(b => b.OnClick, () =>
        {
            clicks++;
            return work.Task;
        }));

        button.Find("button").Click();
        button.Find("button").Click();

        clicks.ShouldBe(1);
        button.Find("button").GetAttribute("aria-busy").ShouldBe("true");
    }

    [Fact]
    public void It_takes_clicks_again_when_the_work_is_done()
    {
        var clicks = 0;
        var button = Render<AppButton>(p => p.AddChildContent("登记").Add(b => b.OnClick, () => clicks++));

        button.Find("button").Click();
        button.Find("button").Click();

        clicks.ShouldBe(2);
        button.Find("button").HasAttribute("aria-busy").ShouldBeFalse();
    }

    [Fact]
    public void It_waits_for_the_connection()
    {
        SetRendererInfo(new RendererInfo("Static", isInteractive: false));

        var button = Render<AppButton>(p => p.AddChildContent("登记"));

        button.Find("button").HasAttribute("disabled").ShouldBeTrue();
    }

    [Fact]
    public void A_submit_button_of_a_static_page_works_without_a_connection()
    {
        SetRendererInfo(new RendererInfo("Static", isInteractive: false));

        var button = Render<AppButton>(p => p.AddChildContent("登录").Add(b => b.Submit, true));

        button.Find("button").HasAttribute("disabled").ShouldBeFalse();
    }

    [Fact]
    public void A_disabled_button_says_what_is_missing()
    {
        var button = Render<AppButton>(p => p.AddChildContent("调低等级").Add(b => b.Disabled, true).Add(b => b.DisabledReason, "还缺凭证"));

        button.Find("button").GetAttribute("title").ShouldBe("还缺凭证");
    }
}
