using Microsoft.AspNetCore.Components;
using MudBlazor;
using Portal.Domain;
using Portal.UI;

namespace Portal.Features.Petitions.Cooperation.Pages;

/// <summary>One commitment of a page or of the register; its steps are taken in place.</summary>
public sealed partial class CommitmentLine
{
    private Form _form;
    private Refusal? _refusal;
    private DateOnly? _on;
    private string? _text;
    private string? _amount;
    private string? _words;

    private enum Form
    {
        None,
        Keep,
        Change,
    }

    [Inject] public required FulfilCommitment Fulfil { get; init; }

    [Inject] public required ChangeCommitment Change { get; init; }

    [Inject] public required CancelCommitment Cancel { get; init; }

    [Inject] public required IDialogService Dialogs { get; init; }

    [Parameter, EditorRequired] public CommitmentRow Row { get; set; } = null!;

    [Parameter, EditorRequired] public DateOnly Today { get; set; }

    /// <summary>Whether the reader may say that it was kept.</summary>
    [Parameter] public bool MayKeep { get; set; }

    /// <summary>Whether the reader may move or withdraw it.</summary>
    [Parameter] public bool MayChange { get; set; }

    /// <summary>Names the petition, in the register.</summary>
    [Parameter] public bool ShowNumber { get; set; }

    /// <summary>Something was saved.</summary>
    [Parameter] public EventCallback OnDone { get; set; }

    private void Open(Form form) =>
        (_form, _refusal, _on, _text, _amount, _words) = (form, null, form is Form.Keep ? Today : Row.DueOn, Row.Text, AmountText.Write(Row.Amount), null);

    private Task KeepAsync() => TakeAsync(() => Fulfil.HandleAsync(Row.Id, _on ?? Today, _words ?? "", CancellationToken.None));

    private Task ChangeAsync() => TakeAsync(() => Change.HandleAsync(Row.Id, _text ?? "", _on ?? default, AmountText.Read(_amount), _words ?? "", Row.Version, CancellationToken.None));

    private async Task CancelAsync()
    {
        if (await Dialogs.AskReasonAsync("撤销这项承诺？", "撤销", "先不撤销", "为什么撤销", "例如登记重复；没有兑现的承诺不能靠撤销了结。") is { } reason)
        {
            await TakeAsync(() => Cancel.HandleAsync(Row.Id, reason, CancellationToken.None));
        }
    }

    private async Task TakeAsync(Func<Task<Result>> take)
    {
        var result = await take();
        _refusal = result.Refusal;
        if (result.IsOk)
        {
            _form = Form.None;
            await OnDone.InvokeAsync();
        }
    }
}
