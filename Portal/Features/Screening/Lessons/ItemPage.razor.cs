using Microsoft.AspNetCore.Components;
using Portal.Security;

namespace Portal.Features.Screening.Lessons;

/// <summary>One item of the checklist over the last rounds: when, in which units, what became of it, and the signal that waits for the office.</summary>
public sealed partial class ItemPage : IDisposable
{
    private readonly CancellationTokenSource _left = new();
    private ItemLesson? _item;

    [Inject] public required ReadItemLesson Read { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Parameter] public string Code { get; set; } = "";

    public void Dispose() => _left.Cancel();

    protected override async Task OnParametersSetAsync()
    {
        if (_item?.Code != Code)
        {
            await ReadAsync();
        }
    }

    private async Task ReadAsync()
    {
        var read = await Read.HandleAsync(Code, _left.Token);
        if (read.IsOk)
        {
            _item = read.Value;
        }
        else
        {
            Navigation.NotFound();
        }
    }
}
