using Microsoft.AspNetCore.Components;
using Portal.Domain;
using Portal.Domain.Hazards;
using Portal.Features.Screening.Lessons;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Hazards;

public sealed partial class NewHazardPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private readonly IReadOnlyList<Choice<string>> _topics = [.. Domain.Screening.Topic.All.Select(topic => new Choice<string>(topic.Code, $"{topic.Code} {topic.Name}"))];

    // Made once per form, so that a second click is the same hazard.
    private readonly Guid _id = Guid.NewGuid();
    private IReadOnlyList<Choice<Guid?>> _units = [];
    private string? _title;
    private string? _description;
    private string? _topic;
    private string? _item;
    private IReadOnlyList<TopicItemRow> _items = [];
    private Guid? _unit;
    private int? _people;
    private int? _households;
    private string? _titleError;
    private string? _topicError;
    private string? _unitError;
    private Refusal? _refusal;

    [Inject] public required RegisterHazard Register { get; init; }

    [Inject] public required ListHazards List { get; init; }

    [Inject] public required ListTopicItems Items { get; init; }

    [Inject] public required CurrentUser CurrentUser { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    private IReadOnlyList<Choice<string>> ItemChoices => [.. _items.Where(item => item.ThemeCode == _topic).Select(item => new Choice<string>(item.Code, $"{item.Code} {item.Text}"))];

    public void Dispose()
    {
        _leaving.Cancel();
    }

    protected override async Task OnInitializedAsync()
    {
        var user = await CurrentUser.GetAsync(_leaving.Token);
        if (!user.Can(Permission.RegisterHazard))
        {
            Navigation.NotFound();
            return;
        }

        var units = await List.UnitsAsync(_leaving.Token);
        _units = [.. units.Select(unit => new Choice<Guid?>(unit.Id, unit.Name))];
        _items = await Items.HandleAsync(_leaving.Token);
        _unit = units.FirstOrDefault(unit => unit.Id == user.UnitId)?.Id;
    }

    private void ChooseTopic(string? topic) => (_topic, _item) = (topic, topic == _topic ? _item : null);

    private async Task SaveAsync()
    {
        _titleError = string.IsNullOrWhiteSpace(_title) ? HazardRefusals.TitleMissing.Message : null;
        _topicError = _topic is null ? "请选一个主题。" : null;
        _unitError = _unit is null ? "请选发现这件事的单位。" : null;
        if (_titleError is not null || _topic is null || _unit is not { } unit)
        {
            return;
        }

        var form = new NewHazard(_id, _title!, _description ?? "", HazardSource.OwnNotice, _topic, _item, Time.Today, unit, null, _people, _households);
        var result = await Register.HandleAsync(form, _leaving.Token);
        _titleError = result.Refusal?.Code.StartsWith("hazard.title", StringComparison.Ordinal) is true ? result.Refusal.Message : null;
        _refusal = _titleError is null ? result.Refusal : null;
        if (result.IsOk)
        {
            Navigation.NavigateTo($"/hazards/{result.Value.Number}");
        }
    }
}
