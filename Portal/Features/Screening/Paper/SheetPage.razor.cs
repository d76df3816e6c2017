using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Portal.Domain;
using Portal.Domain.Screening;

namespace Portal.Features.Screening.Paper;

/// <summary>Takes a filled-in sheet back into its task. The file stays in the memory of this page: it is never kept.</summary>
public sealed partial class SheetPage : IDisposable
{
    private readonly CancellationTokenSource _left = new();
    private TaskView? _task;
    private string? _fileName;
    private bool _isReading;
    private SheetPreview? _preview;
    private SheetOutcome? _outcome;
    private RaisedFindings? _raised;
    private Refusal? _refusal;

    [Inject] public required ReadTask Read { get; init; }

    [Inject] public required FillFromSheet Fill { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Parameter] public Guid Id { get; set; }

    private string Back => $"/screening/tasks/{Id}?theme={FillSheet.AllThemes}";

    public void Dispose() => _left.Cancel();

    protected override async Task OnParametersSetAsync()
    {
        if (_task?.Id == Id)
        {
            return;
        }

        await ReadAsync();
        if (_task is { CanFill: false } or { IsFillable: false })
        {
            Navigation.NavigateTo($"/screening/tasks/{Id}", replace: true);
        }
    }

    private async Task ReadAsync()
    {
        var read = await Read.HandleAsync(Id, _left.Token);
        if (read.IsOk)
        {
            _task = read.Value;
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private async Task OpenAsync(InputFileChangeEventArgs chosen)
    {
        (_fileName, _preview, _refusal, _isReading) = (chosen.File.Name, null, null, true);
        if (chosen.File.Size > FilledSheet.MaxBytes)
        {
            (_refusal, _isReading) = (SheetRefusals.TooLarge, false);
            return;
        }

        using var content = new MemoryStream((int)chosen.File.Size);
        await using (var file = chosen.File.OpenReadStream(FilledSheet.MaxBytes, _left.Token))
        {
            await file.CopyToAsync(content, _left.Token);
        }

        var preview = await Fill.PreviewAsync(Id, content.ToArray(), _left.Token);
        (_preview, _refusal, _isReading) = (preview.IsOk ? preview.Value : null, preview.Refusal, false);
    }

    // Who leaves the page in between does not stop it half-way.
    private async Task WriteAsync()
    {
        var done = await Fill.WriteAsync(Id, _preview!, CancellationToken.None);
        (_outcome, _refusal) = (done.IsOk ? done.Value : null, done.Refusal);
        await ReadAsync();
    }

    private async Task RaiseAsync()
    {
        var raised = await Fill.RaiseAsync(Id, CancellationToken.None);
        (_raised, _refusal) = (raised.IsOk ? raised.Value : null, raised.Refusal);
        await ReadAsync();
    }
}
