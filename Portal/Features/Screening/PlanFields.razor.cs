using Microsoft.AspNetCore.Components;
using Portal.Domain;
using Portal.UI;

namespace Portal.Features.Screening;

/// <summary>Asks for a monthly plan; a refusal stands at its field and nothing typed is lost.</summary>
public sealed partial class PlanFields
{
    private string _name = "矛盾纠纷排查";
    private Guid? _unitId;
    private int? _opensOnDay = 20;
    private int? _days = 5;
    private bool _nextMonth;
    private bool _atField;
    private Refusal? _refusal;
    private IReadOnlyList<Choice<Guid?>> _units = [];
    private IReadOnlyList<Choice<bool>> _starts = [];

    [Inject] public required CreateMonthlyPlan Create { get; init; }

    [Parameter, EditorRequired] public IReadOnlyList<PlanUnitRow> Units { get; set; } = [];

    [Parameter, EditorRequired] public DateOnly Today { get; set; }

    [Parameter] public EventCallback<PlanReceipt> OnMade { get; set; }

    [Parameter] public EventCallback OnLeave { get; set; }

    protected override void OnInitialized()
    {
        _units = [.. Units.Select(unit => new Choice<Guid?>(unit.Id, unit.Name))];
        _unitId = Units.Count > 0 ? Units[0].Id : null;
        _starts = [new(false, "从本月开始", "本月的开始日已过的，建立后马上开轮"), new(true, "从下月开始")];
        _nextMonth = Today.Day > _opensOnDay;
    }

    private string? ErrorOf(params ReadOnlySpan<Refusal> refusals)
    {
        if (_refusal is null || !refusals.Contains(_refusal))
        {
            return null;
        }

        _atField = true;
        return _refusal.ToString();
    }

    private async Task MakeAsync()
    {
        var made = await Create.HandleAsync(
            new MonthlyPlanForm(_name, _unitId, _opensOnDay ?? 0, _days ?? 0, _nextMonth ? Today.AddMonths(1) : Today), CancellationToken.None);
        (_refusal, _atField) = (made.Refusal, false);
        if (made.IsOk)
        {
            await OnMade.InvokeAsync(made.Value);
        }
    }
}
