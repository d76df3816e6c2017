using Microsoft.AspNetCore.Components;
using MudBlazor;
using Portal.Documents;
using Portal.Domain;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Reports;

public sealed partial class ReportPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private ReportView? _report;
    private ReportDocument? _document;
    private Refusal? _refusal;
    private bool _maySign;
    private bool _mayDraft;

    [Inject] public required ReadReport Read { get; init; }

    [Inject] public required SignReport Sign { get; init; }

    [Inject] public required DraftMonthlyReport Draft { get; init; }

    [Inject] public required CurrentUser CurrentUser { get; init; }

    [Inject] public required IDialogService Dialogs { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Parameter] public string Number { get; set; } = "";

    public void Dispose()
    {
        _leaving.Cancel();
    }

    protected override async Task OnParametersSetAsync()
    {
        var user = await CurrentUser.GetAsync(_leaving.Token);
        (_maySign, _mayDraft) = (user.Can(Permission.SignReport), user.Can(Permission.DraftReport));
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        var result = await Read.HandleAsync(Number, _leaving.Token);
        if (!result.IsOk)
        {
            Navigation.NotFound();
            return;
        }

        _report = result.Value;
        _document = MonthlyDocument.Compose(_report.Number, _report.Snapshot, ReportSignature.Of(_report.SignedByName, _report.SignedAt, _report.Fingerprint));
    }

    private async Task RefreshAsync()
    {
        var result = await Draft.HandleAsync(_report!.UnitId, _report.Period, _leaving.Token);
        _refusal = result.Refusal;
        await LoadAsync();
    }

    private async Task SignAsync()
    {
        if (!await Dialogs.AskAsync("签发后数字不再变动，改正要出更正版。现在签发吗？", "签发并归档", "先不签发"))
        {
            return;
        }

        var result = await Sign.HandleAsync(Number, _report!.Fingerprint, _leaving.Token);
        _refusal = result.Refusal;
        await LoadAsync();
    }
}
