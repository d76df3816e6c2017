using Microsoft.AspNetCore.Components;
using MudBlazor;
using Portal.Domain;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Petitions.Deadlines;

/// <summary>Shows extensions and objections, and lets those decide who may.</summary>
public sealed partial class DeadlineCard
{
    private DeadlineView? _view;
    private Guid _version;
    private Refusal? _refusal;

    [Inject] public required ReadDeadlines Read { get; init; }

    [Inject] public required DecideExtension Extension { get; init; }

    [Inject] public required DecideObjection Objection { get; init; }

    [Inject] public required IDialogService Dialogs { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Parameter, EditorRequired] public PetitionDetail Petition { get; set; } = null!;

    /// <summary>Gets the sentence that says what was done.</summary>
    [Parameter] public EventCallback<string> OnDone { get; set; }

    private DateTimeOffset Now => Time.Now;

    protected override async Task OnParametersSetAsync()
    {
        if (_version != Petition.Version)
        {
            (_version, _refusal) = (Petition.Version, null);
            _view = (await Read.HandleAsync(Petition.Number, CancellationToken.None)).Value;
        }
    }

    private static string ExtensionWords(ExtensionRow extension) => extension.IsApproved switch
    {
        null => $"申请延期 {extension.Days} 日，等负责人批准",
        true => $"{extension.DecidedBy}批准延期 {extension.Days} 日",
        false => $"申请延期 {extension.Days} 日，没有批准",
    };

    private static string ObjectionWords(ObjectionRow objection) => objection switch
    {
        { IsAgreed: null } => $"{objection.Unit}提出异议，等交办单位核实",
        { IsAgreed: true } => $"{objection.Unit}的异议核实属实，已退回",
        { Note.Length: 0 } => $"{objection.Unit}提出过异议，后来受理",
        _ => $"{objection.Unit}的异议没有同意，仍由该单位办理",
    };

    private async Task ApproveAsync(ExtensionRow extension)
    {
        if (await Dialogs.AskAsync($"批准延期 {extension.Days} 日？", "批准并出具延期告知书", "先不批准", "只能延期一次，批准后不能撤回；延期告知书要送达信访人。"))
        {
            await TakeAsync(Extension.ApproveAsync(Petition.Number, CancellationToken.None), "已批准延期，延期告知书在“文书”里，请送达信访人。");
        }
    }

    private async Task RefuseAsync()
    {
        if (await Dialogs.AskReasonAsync("不同意延期？", "不同意", "先不决定", "理由") is { } note)
        {
            await TakeAsync(Extension.RefuseAsync(Petition.Number, note, CancellationToken.None), "已答复不同意延期，60 日期限不变。");
        }
    }

    private async Task AgreeAsync()
    {
        if (await Dialogs.AskReasonAsync("同意退回？", "同意退回", "先不决定", "核实的情况", "退回后由信访办重新交办，各项期限照常计算。") is { } note)
        {
            await TakeAsync(Objection.AgreeAsync(Petition.Number, note, CancellationToken.None), "已同意退回，请重新交办。");
        }
    }

    private async Task DisagreeAsync()
    {
        if (await Dialogs.AskReasonAsync("不同意退回？", "不同意退回", "先不决定", "核实的情况") is { } note)
        {
            await TakeAsync(Objection.RefuseAsync(Petition.Number, note, CancellationToken.None), "已答复不同意退回，仍由该单位办理。");
        }
    }

    private async Task TakeAsync(Task<Result> step, string said)
    {
        var result = await step;
        _refusal = result.Refusal;
        if (result.IsOk)
        {
            await OnDone.InvokeAsync(said);
        }
    }
}
