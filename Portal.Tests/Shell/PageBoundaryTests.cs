using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Portal.Security;
using Portal.Shell;
using Portal.Tests.UI;

namespace Portal.Tests.Shell;

public sealed class PageBoundaryTests : UiContext
{
    [Fact]
    public void A_broken_page_says_what_is_safe_and_which_code_to_quote()
    {
        var boundary = Render<PageBoundary>(p => p.AddChildContent<Broken>(b => b.Add(x => x.With, new InvalidOperationException("boom"))));

        boundary.Find("[role=alert]").TextContent.ShouldContain("出错了，已保存的内容没有丢失。请把编号");
        boundary.Markup.ShouldNotContain("boom");
    }

    [Fact]
    public void An_ended_session_leads_to_the_sign_in_page_and_back()
    {
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("/petitions?view=late");

        var boundary = Render<PageBoundary>(p => p.AddChildContent<Broken>(b => b.Add(x => x.With, new SignedOutException())));

        boundary.WaitForAssertion(() => navigation.Uri.ShouldBe("http://localhost/login?ended=yes&returnUrl=%2Fpetitions%3Fview%3Dlate"));
    }

    private sealed class Broken : ComponentBase
    {
        [Parameter] public required Exception With { get; set; }

        protected override void OnInitialized() => throw With;
    }
}
