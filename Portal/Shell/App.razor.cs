using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;

namespace Portal.Shell;

/// <summary>The document: style sheets, scripts and the root; knows the reader's theme from a cookie, so nothing flashes.</summary>
public sealed partial class App
{
    private static readonly string[] _sheets = ["tokens", "base", "controls", "parts", "matter", "screening", "templates", "workbench", "board", "paper", "inbox", "inquiry", "shell", "mud", "phone", "print"];
    private ThemeChoice _theme;

    [CascadingParameter] public required HttpContext Http { get; init; }

    /// <summary>Sign-in, inquiry and error pages are static; every other page lives in a circuit.</summary>
    private IComponentRenderMode? Mode => Http.AcceptsInteractiveRouting() ? RenderMode.InteractiveServer : null;

    protected override void OnInitialized() => _theme = ThemeChoices.Parse(Http.Request.Cookies[ThemeChoices.Cookie]);
}
