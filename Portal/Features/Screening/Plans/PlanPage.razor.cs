using Microsoft.AspNetCore.Components;
using MudBlazor;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Plans;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Screening.Plans;

/// <summary>Form of a plan with its next ten days, for a new one and for changing one; a refusal stands at its field and nothing typed is lost.</summary>
public sealed partial class PlanPage : IDisposable
{
    private readonly CancellationTokenSource _left = new();
    private PlanInput? _input;
    private PlanDetail? _detail;
    private PlanPreview? _preview;
    private string? _previewFault;
    private Refusal? _refusal;
    private bool _atField;
    private IReadOnlyList<Choice<Guid?>> _units = [];
    private IReadOnlyList<Choice<string>> _templates = [];

    [Inject] public required ListPlans Plans { get; init; }

    [Inject] public required ReadPlan Read { get; init; }

    [Inject] public required PreviewPlan Preview { get; init; }

    [Inject] public required SavePlan Save { get; init; }

    [Inject] public required StopPlan Stop { get; init; }

    [Inject] public required ResumePlan Resume { get; init; }

    [Inject] public required IDialogService Dialogs { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Parameter] public Guid? Id { get; set; }

    private bool IsRhythmFault => _refusal == _input?.Settings.Rhythm.FirstFault(new CronDays()) && _input?.Kind is not RhythmKind.Once;

    private string NameHelp => _input!.Kind is RhythmKind.Once ? "轮次就叫这个名称。" : $"轮次会叫作“{RhythmWords.PeriodOf(_input.Settings.Rhythm, Time.Today)}”加上这个名称。";

    public void Dispose() => _left.Cancel();

    protected override async Task OnParametersSetAsync()
    {
        if (await Plans.HandleAsync(_left.Token) is not { } board)
        {
            Navigation.NotFound();
            return;
        }

        if (Id is { } id)
        {
            var read = await Read.HandleAsync(id, _left.Token);
            if (!read.IsOk)
            {
                Navigation.NotFound();
                return;
            }

            _detail = read.Value;
        }

        _units = [.. board.Units.Select(unit => new Choice<Guid?>(unit.Id, unit.Name))];
        _templates = [.. board.Templates.Select(name => new Choice<string>(name, name))];
        _input ??= _detail is not null ? PlanInput.Of(_detail.Settings) : new PlanInput
        {
            UnitId = board.Units.Count > 0 ? board.Units[0].Id : null,
            TemplateName = board.Templates.Contains(DefaultChecklist.Name) ? DefaultChecklist.Name : board.Templates is [var first, ..] ? first : null,
            StartsOn = Time.Today,
        };
        await PreviewAsync();
    }

    private static string RhythmOf(PlanInput input) => input.Settings.Rhythm is { Number: >= 0 } rhythm ? RhythmWords.Of(rhythm) : "";

    private string? ErrorOf(params ReadOnlySpan<Refusal> refusals)
    {
        if (_refusal is null || !refusals.Contains(_refusal))
        {
            return null;
        }

        _atField = true;
        return _refusal.ToString();
    }

    private Task ChangeAsync(Action change)
    {
        change();
        return PreviewAsync();
    }

    private async Task PreviewAsync()
    {
        if (_input!.StartsOn is not { } startsOn)
        {
            (_preview, _previewFault) = (null, PlanRefusals.StartMissing.Message);
            return;
        }

        var settings = _input.Settings;
        var starts = startsOn < Time.Today && (_detail is null || settings.Rhythm.ToString() != _detail.Settings.Rhythm.ToString()) ? Time.Today : startsOn;
        var read = await Preview.HandleAsync(new PlanSchedule(settings.Rhythm, settings.Shift, starts, settings.EndsOn), _left.Token);
        (_preview, _previewFault) = (read.Value, read.Refusal?.Message);
    }

    private async Task SaveAsync()
    {
        (_refusal, _atField) = (_input!.StartsOn is null ? PlanRefusals.StartMissing : null, false);
        if (_refusal is not null)
        {
            return;
        }

        var saved = await Save.HandleAsync(_detail?.Key, _input.Settings, CancellationToken.None);
        _refusal = saved.Refusal;
        if (saved.IsOk)
        {
            Navigation.NavigateTo(saved.Value.RoundNumber is { } number ? $"/screening?opened={number}" : "/screening?saved=1");
        }
    }

    private async Task TurnAsync()
    {
        var isActive = _detail!.IsActive;
        if (isActive && !await Dialogs.AskAsync("停用后不再自动开轮，进行中的轮次照常填报。现在停用吗？", "停用计划", "先不停用"))
        {
            return;
        }

        var turned = isActive ? await Stop.HandleAsync(_detail.Key.Id, CancellationToken.None) : await Resume.HandleAsync(_detail.Key.Id, CancellationToken.None);
        (_refusal, _atField) = (turned.Refusal, false);
        if (turned.IsOk)
        {
            Navigation.NavigateTo("/screening");
        }
    }
}
