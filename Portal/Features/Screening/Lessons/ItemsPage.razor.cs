using Microsoft.AspNetCore.Components;
using Portal.Security;

namespace Portal.Features.Screening.Lessons;

/// <summary>Items of the checklist over the last rounds, the most recurring first, and the signals that wait for the office.</summary>
public sealed partial class ItemsPage : IDisposable
{
    private readonly CancellationTokenSource _left = new();
    private ItemLessons? _lessons;
    private IReadOnlyList<SignalRow> _signals = [];
    private double _most;

    [Inject] public required ListItemLessons List { get; init; }

    [Inject] public required ListRepeatSignals Signals { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    public void Dispose() => _left.Cancel();

    protected override async Task OnInitializedAsync()
    {
        var read = await List.HandleAsync(_left.Token);
        if (!read.IsOk)
        {
            Navigation.NotFound();
            return;
        }

        _signals = await Signals.HandleAsync(null, _left.Token);
        _most = read.Value.Rows.SelectMany(row => row.ByRound).DefaultIfEmpty(1).Max();
        _lessons = read.Value;
    }
}
