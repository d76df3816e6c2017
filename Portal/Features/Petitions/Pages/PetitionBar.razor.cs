using Microsoft.AspNetCore.Components;
using MudBlazor;
using Portal.Domain;
using Portal.Features.Petitions.Cooperation;
using Portal.UI;

namespace Portal.Features.Petitions.Pages;

/// <summary>Takes the steps that need no form, after asking where they cannot be undone; steps with a form are opened by the page.</summary>
public sealed partial class PetitionBar
{
    private Refusal? _refusal;

    [Inject] public required SubmitOpinion Submit { get; init; }

    [Inject] public required ApproveOpinion Approve { get; init; }

    [Inject] public required ReturnOpinion Return { get; init; }

    [Inject] public required ClosePetition Close { get; init; }

    [Inject] public required FollowLeadAnswer Follow { get; init; }

    [Inject] public required IDialogService Dialogs { get; init; }

    [Parameter, EditorRequired] public PetitionDetail Petition { get; set; } = null!;

    [Parameter, EditorRequired] public NextStep Next { get; set; } = null!;

    /// <summary>While a form is open the bar is away: it would cover the form's own button.</summary>
    [Parameter] public bool FormIsOpen { get; set; }

    /// <summary>Opens the form of a step.</summary>
    [Parameter] public EventCallback<PetitionStepKind> OnOpen { get; set; }

    /// <summary>A step begins; what was said of the one before has had its time.</summary>
    [Parameter] public EventCallback OnTaking { get; set; }

    /// <summary>Gets the sentence that says what was done.</summary>
    [Parameter] public EventCallback<string> OnDone { get; set; }

    private string Note => $"当前环节：{PetitionWords.Of(Petition.Status, Petition.Course.Ending)}{(Next.Kind is null ? "" : "，由你办理")}";

    protected override void OnParametersSet() => _refusal = FormIsOpen ? null : _refusal;

    private async Task StepAsync(PetitionStepKind step)
    {
        _refusal = null;
        await OnTaking.InvokeAsync();
        switch (step)
        {
            case PetitionStepKind.Submit:
                await AskAsync("送审这份意见书？", "送审", "先不送审", "送审后内容不能再改，要改由审批人退回。", Submit.HandleAsync, "已送审，等单位另一位负责人或分管领导审批。");
                break;
            case PetitionStepKind.FollowLead:
                await AskAsync("按主件的处理意见答复本件？", "按主件答复", "先不答复", "用主件已签发的处理意见出具本件的意见书，诉求仍写本件的，单独送达。", Follow.HandleAsync, $"已按主件答复，{Petition.PaperName}在“文书”里，请送达信访人。");
                break;
            case PetitionStepKind.Approve:
                await AskAsync($"签发这份{Petition.PaperName}？", "签发", "先不签发", "签发后内容不能再改，可以送达信访人。", Approve.HandleAsync, $"已签发，{Petition.PaperName}在“文书”里。");
                break;
            case PetitionStepKind.Return:
                await ReturnAsync();
                break;
            case PetitionStepKind.Close:
                await AskAsync("办结这一件？", "办结", "先不办结", "办结后内容只读，信访人请求复查的权利不受影响。", Close.HandleAsync, "已办结。");
                break;
            default:
                await OnOpen.InvokeAsync(step);
                break;
        }
    }

    private async Task ReturnAsync()
    {
        if (await Dialogs.AskReasonAsync($"退回{Petition.PaperName}？", "退回修改", "先不退回", "要改什么") is { } note)
        {
            await TakeAsync((number, ct) => Return.HandleAsync(number, note, ct), "已退回，起草人会看到你写的说明。");
        }
    }

    private async Task AskAsync(string question, string doVerb, string notVerb, string text, Func<string, CancellationToken, Task<Result>> take, string said)
    {
        if (await Dialogs.AskAsync(question, doVerb, notVerb, text))
        {
            await TakeAsync(take, said);
        }
    }

    // The click is done by the use case even when the tab closes meanwhile.
    private async Task TakeAsync(Func<string, CancellationToken, Task<Result>> take, string said)
    {
        var result = await take(Petition.Number, CancellationToken.None);
        _refusal = result.Refusal;
        if (result.IsOk)
        {
            await OnDone.InvokeAsync(said);
        }
    }
}
