using Bunit;
using Microsoft.AspNetCore.Components;
using Portal.UI;

namespace Portal.Tests.UI;

/// <summary>Renders the wrappers as they are once the circuit is up.</summary>
public class UiContext : BunitContext
{
    protected static readonly DateOnly Today = new(2026, 11, 24);

    protected UiContext()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddUi();
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }
}
