using Microsoft.AspNetCore.Components;
using Portal.Domain;

namespace Portal.Features.Screening.Templates;

/// <summary>One version: a published one to read, a draft to edit.</summary>
public sealed partial class TemplatePage : IDisposable
{
    private readonly CancellationTokenSource _left = new();
    private TemplateView? _view;
    private Refusal? _refusal;
    private bool _published;

    [Inject] public required ReadTemplate Read { get; init; }

    [Inject] public required StartDraft Start { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Parameter] public Guid Id { get; set; }

    public void Dispose() => _left.Cancel();

    protected override async Task OnParametersSetAsync()
    {
        if (_view?.Id != Id)
        {
            _published = false;
            await ReadAsync();
        }
    }

    private async Task ReadAsync()
    {
        var wasDraft = _view is { IsDraft: true } && _view.Id == Id;
        var read = await Read.HandleAsync(Id, _left.Token);
        if (!read.IsOk)
        {
            Navigation.NotFound();
            return;
        }

        (_view, _published) = (read.Value, wasDraft && !read.Value.IsDraft);
    }

    private async Task DraftAsync()
    {
        var draft = await Start.HandleAsync(Id, null, CancellationToken.None);
        _refusal = draft.Refusal;
        if (draft.IsOk)
        {
            Navigation.NavigateTo($"/screening/templates/{draft.Value}");
        }
    }
}
