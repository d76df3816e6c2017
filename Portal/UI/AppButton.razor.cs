using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Portal.UI;

/// <summary>The one button of the portal: outlined, primary or quiet; busy while its click is handled, so a double click acts once.</summary>
public sealed partial class AppButton
{
    private bool _working;

    // How many presses were worked on: the script of the page waits for it to change.
    private int _done;

    /// <summary>Names the effect: 登记并打印回执, never 确定.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    [Parameter] public ButtonKind Kind { get; set; }

    /// <summary>30 px high, for rows.</summary>
    [Parameter] public bool Small { get; set; }

    /// <summary>As wide as its place.</summary>
    [Parameter] public bool Wide { get; set; }

    [Parameter] public string? Icon { get; set; }

    /// <summary>Single key shown beside the words, such as N.</summary>
    [Parameter] public string? Key { get; set; }

    /// <summary>Makes it a link.</summary>
    [Parameter] public string? Href { get; set; }

    /// <summary>Submits the form around it; on a static page it works without a connection.</summary>
    [Parameter] public bool Submit { get; set; }

    [Parameter] public bool Disabled { get; set; }

    /// <summary>Says what is missing while it is disabled.</summary>
    [Parameter] public string? DisabledReason { get; set; }

    /// <summary>Busy for a reason outside its own click, such as a form that is being saved.</summary>
    [Parameter] public bool Busy { get; set; }

    [Parameter] public EventCallback<MouseEventArgs> OnClick { get; set; }

    [Parameter(CaptureUnmatchedValues = true)] public IReadOnlyDictionary<string, object>? More { get; set; }

    private bool IsBusy => Busy || _working;

    private bool Waiting => !Submit && !RendererInfo.IsInteractive;

    private string Css => string.Join(' ', Classes());

    private async Task PressAsync(MouseEventArgs args)
    {
        if (IsBusy || !OnClick.HasDelegate)
        {
            return;
        }

        _working = true;
        try
        {
            await OnClick.InvokeAsync(args);
        }
        finally
        {
            _working = false;
            _done++;
        }
    }

    private IEnumerable<string> Classes()
    {
        yield return "btn";
        if (Kind is not ButtonKind.Outlined)
        {
            yield return Kind is ButtonKind.Primary ? "btn-primary" : "btn-quiet";
        }

        if (Small)
        {
            yield return "btn-small";
        }

        if (Wide)
        {
            yield return "btn-wide";
        }

        if (Waiting && !Disabled && Href is null)
        {
            yield return "waiting";
        }
    }

    private RenderFragment Content => builder =>
    {
        if (Icon is not null)
        {
            builder.OpenComponent<AppIcon>(0);
            builder.AddComponentParameter(1, nameof(AppIcon.Icon), Icon);
            builder.CloseComponent();
        }

        builder.AddContent(2, ChildContent);
        if (Key is not null)
        {
            builder.AddMarkupContent(3, $"<kbd aria-hidden=\"true\">{System.Net.WebUtility.HtmlEncode(Key)}</kbd>");
        }
    };
}
