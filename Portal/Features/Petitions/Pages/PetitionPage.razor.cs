using Microsoft.AspNetCore.Components;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;
using Portal.Security;

namespace Portal.Features.Petitions.Pages;

/// <summary>One petition: facts, clocks, what was said and decided, and the next legal step for this reader.</summary>
public sealed partial class PetitionPage : IDisposable
{
    private static readonly string[] s_liveRecords = [nameof(Petition), nameof(Claim), nameof(Clock), nameof(Disposition), nameof(ContactLog), nameof(Opinion), nameof(Extension), nameof(Objection)];

    private readonly CancellationTokenSource _gone = new();
    private IDisposable? _live;
    private PetitionDetail? _petition;
    private NextStep _next = new(null, "", "");
    private PetitionStepKind? _step;
    private Guid? _claimId;
    private int _opened;
    private DateOnly _today;
    private string? _said;
    private bool _dirty;
    private bool _news;
    private bool _saved;

    [Inject] public required ReadPetition Read { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required LiveNotices Notices { get; init; }

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
        if (_petition?.Number != Number)
        {
            (_step, _said) = (null, null);
            await ReloadAsync();
        }
    }

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _live = Notices.Subscribe(s_liveRecords, matters => InvokeAsync(() => HearAsync(matters)));
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
        if (read.IsOk && read.Value.Version != _petition.Version && !_saved)
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
        (_step, _claimId, _said, _dirty) = (step, claimId, null, false);
        _opened++;
    }

    private void Close() => (_step, _dirty) = (null, false);

    // The form stays until the page is new: between the two the bar would offer the steps of before, and a press on one of them would be lost.
    private async Task DoneAsync(string said)
    {
        _saved = true;
        await ReloadAsync();
        Close();
        (_said, _saved) = (said, false);
    }
}
