using Microsoft.AspNetCore.Components;
using Portal.Domain;

namespace Portal.Features.Screening.Templates;

/// <summary>All checklists with their versions; a new version or a new checklist starts here.</summary>
public sealed partial class TemplatesPage : IDisposable
{
    private readonly CancellationTokenSource _left = new();
    private TemplateListing? _list;
    private Refusal? _refusal;
    private Refusal? _copyRefusal;

    [Inject] public required ListTemplates List { get; init; }

    [Inject] public required StartDraft Start { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    public void Dispose() => _left.Cancel();

    protected override async Task OnInitializedAsync()
    {
        var list = await List.HandleAsync(_left.Token);
        if (list.IsOk)
        {
            _list = list.Value;
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private async Task DraftAsync(Guid templateId) => _refusal = await OpenAsync(templateId, null);

    private async Task CopyAsync((Guid TemplateId, string Name) copy) => _copyRefusal = await OpenAsync(copy.TemplateId, copy.Name);

    private async Task<Refusal?> OpenAsync(Guid templateId, string? name)
    {
        var draft = await Start.HandleAsync(templateId, name, CancellationToken.None);
        if (draft.IsOk)
        {
            Navigation.NavigateTo($"/screening/templates/{draft.Value}");
        }

        return draft.Refusal;
    }
}
