using Microsoft.AspNetCore.Components;

namespace Portal.UI;

/// <summary>A text field. What is too long stays as typed and is reported, never cut: the sender decides what to drop.</summary>
public sealed partial class AppField
{
    private readonly string _id = FieldId.Next();
    private ElementReference _field;

    [Parameter, EditorRequired] public string Label { get; set; } = "";

    [Parameter] public string? Value { get; set; }

    [Parameter] public EventCallback<string?> ValueChanged { get; set; }

    /// <summary>Shown under the label's field when the use case refused it.</summary>
    [Parameter] public string? Error { get; set; }

    [Parameter] public string? Help { get; set; }

    /// <summary>Required is the rule; this marks the exception with （可不填）.</summary>
    [Parameter] public bool Optional { get; set; }

    /// <summary>More than 1 makes it a text area.</summary>
    [Parameter] public int Rows { get; set; } = 1;

    /// <summary>Characters allowed; more is an error at the field, nothing is cut.</summary>
    [Parameter] public int MaxLength { get; set; } = 200;

    /// <summary>Shows 12 / 200 字, kept up to date by portal.js while typing; on for text areas.</summary>
    [Parameter] public bool? ShowCounter { get; set; }

    /// <summary>text, password, tel, email or search.</summary>
    [Parameter] public string Type { get; set; } = "text";

    /// <summary>Form name on static pages.</summary>
    [Parameter] public string? Name { get; set; }

    [Parameter] public string? Placeholder { get; set; }

    [Parameter] public bool Disabled { get; set; }

    [Parameter(CaptureUnmatchedValues = true)] public IReadOnlyDictionary<string, object>? More { get; set; }

    /// <summary>Whether the text is longer than allowed; pages may ask before they save.</summary>
    public bool TooLong => Length > MaxLength;

    private int Length => Value?.Length ?? 0;

    private bool Counter => ShowCounter ?? Rows > 1;

    private string? ShownError => Error ?? (TooLong ? $"写了 {Length} 字，最多 {MaxLength} 字，请删减 {Length - MaxLength} 字。" : null);

    // What is typed before the connection stands would be lost. A field with a form name stands on a static page and never waits.
    private bool Waiting => Name is null && !RendererInfo.IsInteractive;

    private string? Invalid => ShownError is null ? null : "true";

    private string? DescribedBy => FieldId.DescribedBy(_id, Help, ShownError);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // Browsers obey autofocus only while they load a page; this field may come later.
        if (firstRender && More?.ContainsKey("autofocus") is true)
        {
            await _field.FocusAsync();
        }
    }

    private Task ChangeAsync(ChangeEventArgs args) => ValueChanged.InvokeAsync(args.Value as string);
}
