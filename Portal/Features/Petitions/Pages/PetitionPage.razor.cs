using Microsoft.AspNetCore.Components;
using MudBlazor;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Petitions.Pages;

/// <summary>One petition: facts, clocks, what was said and decided, and the next legal step for this reader.</summary>
public sealed partial class PetitionPage : IDisposable
{
    private static readonly string[] _liveRecords = ["Petition", "Claim", "Clock", "Disposition", "ContactLog", "Opinion"];

    private readonly CancellationTokenSource _gone = new();
    private IDisposable? _live;
    private PetitionDetail? _petition;
    private NextStep _next = new(null, "", "");
    private PetitionStepKind? _step;
    private Guid? _claimId;
    private int _opened;
    private Refusal? _refusal;
    private DateOnly _today;
    private string _tab = "";
    private string? _said;
    private bool _dirty;
    private bool _news;

    [Inject] public required ReadPetition Read { get; init; }

    [Inject] public required AcceptPetition Accept { get; init; }

    [Inject] public required SubmitOpinion Submit { get; init; }

    [Inject] public required ApproveOpinion Approve { get; init; }

    [Inject] public required ReturnOpinion Return { get; init; }

    [Inject] public required ClosePetition CloseCase { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required LiveNotices Notices { get; init; }

    [Inject] public required IDialogService Dialogs { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Parameter] public string Number { get; set; } = "";

    [SupplyParameterFromQuery] public string? Tab { get; set; }

    public void Dispose()
    {
        _live?.Dispose();
        _gone.Cancel();
    }

    protected override async Task OnParametersSetAsync()
    {
        _tab = Tab ?? "";
        if (_petition?.Number != Number)
        {
            (_step, _said, _refusal) = (null, null, null);
            await ReloadAsync();
        }
    }

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _live = Notices.Subscribe(_liveRecords, matters => InvokeAsync(() => HearAsync(matters)));
        }
    }

    private async Task ReloadAsync()
    {
        var read = await Read.HandleAsync(Number, _gone.Token);
        if (!read.IsOk)
        {
            Navigation.NotFound();
            return;
        }

        Show(read.Value);
    }

    private void Show(PetitionDetail petition)
    {
        _today = Time.Today;
        _petition = petition;
        _next = NextStep.Of(petition, _today);
        _news = false;
    }

    // Somebody saved: read again at once, but under an open form only say so.
    private async Task HearAsync(IReadOnlyCollection<ChangedMatter> matters)
    {
        if (_petition is not { } shown || matters.All(matter => matter.MatterId != shown.Id))
        {
            return;
        }

        var read = await Read.HandleAsync(Number, _gone.Token);
        if (read.IsOk && read.Value.Version != _petition.Version)
        {
            if (_step is null)
            {
                Show(read.Value);
            }
            else
            {
                _news = true;
            }

            StateHasChanged();
        }
    }

    private void Open(PetitionStepKind step, Guid? claimId = null)
    {
        (_step, _claimId, _said, _refusal, _dirty) = (step, claimId, null, null, false);
        _opened++;
    }

    private void Close() => (_step, _dirty) = (null, false);

    private async Task DoneAsync(string said)
    {
        Close();
        _said = said;
        _refusal = null;
        await ReloadAsync();
    }

    private async Task StepAsync(PetitionStepKind step)
    {
        (_said, _refusal) = (null, null);
        switch (step)
        {
            case PetitionStepKind.Accept:
                await AskAsync("受理这一件，并出具受理告知书？", "受理并出具告知书", "先不受理", "60 日办结从受理之日起算，不能撤回。", Accept.HandleAsync, "已受理，受理告知书在“文书”里，请送达信访人。");
                break;
            case PetitionStepKind.Submit:
                await TakeAsync(Submit.HandleAsync, "已送审，等单位负责人审批。");
                break;
            case PetitionStepKind.Approve:
                await AskAsync("签发这份处理意见书？", "签发", "先不签发", "签发后内容不能再改，可以送达信访人。", Approve.HandleAsync, "已签发，处理意见书在“文书”里。");
                break;
            case PetitionStepKind.Return:
                var note = await Dialogs.AskReasonAsync("退回处理意见书？", "退回修改", "先不退回", "要改什么");
                if (note is not null)
                {
                    await TakeAsync((number, ct) => Return.HandleAsync(number, note, ct), "已退回，起草人会看到你写的说明。");
                }

                break;
            case PetitionStepKind.Close:
                await AskAsync("办结这一件？", "办结", "先不办结", "办结后内容只读，信访人请求复查的权利不受影响。", CloseCase.HandleAsync, "已办结。");
                break;
            case PetitionStepKind.Assign or PetitionStepKind.Contact or PetitionStepKind.Claim or PetitionStepKind.Conclude
                or PetitionStepKind.Opinion or PetitionStepKind.Deliver or PetitionStepKind.Describe:
                Open(step, step is PetitionStepKind.Conclude ? _next.ClaimId : null);
                break;
        }
    }

    private async Task AskAsync(string question, string doVerb, string notVerb, string text, Func<string, CancellationToken, Task<Result>> take, string said)
    {
        if (await Dialogs.AskAsync(question, doVerb, notVerb, text))
        {
            await TakeAsync(take, said);
        }
    }

    private async Task TakeAsync(Func<string, CancellationToken, Task<Result>> take, string said)
    {
        var result = await take(Number, CancellationToken.None);
        _refusal = result.Refusal;
        if (result.IsOk)
        {
            await DoneAsync(said);
        }
    }

    private List<TabLink> TabsOf(PetitionDetail petition) =>
    [
        TabOf("诉求与结论", "", $"{petition.Concluded}/{petition.Claims.Count}"),
        TabOf("接谈记录", "contacts", $"{petition.Contacts.Count}"),
        TabOf("处理意见书", "opinion", petition.Opinion is not { } opinion ? null : opinion.DeliveredOn is not null ? "已送达" : opinion.ApprovedAt is not null ? "已签发" : petition.Status is PetitionStatus.OpinionSubmitted ? "待审批" : "草稿"),
        TabOf("文书", "papers", $"{petition.Papers.Count}"),
        TabOf("修改记录", "history", null),
    ];

    private TabLink TabOf(string text, string tab, string? count) =>
        new(text, $"/petitions/{Number}{(tab.Length == 0 ? "" : $"?tab={tab}")}", count, _tab == tab);
}
