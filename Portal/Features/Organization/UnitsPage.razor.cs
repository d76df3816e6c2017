using Microsoft.AspNetCore.Components;
using Portal.Domain;

namespace Portal.Features.Organization;

/// <summary>The tree of units: read, add and rename.</summary>
public sealed partial class UnitsPage : IDisposable
{
    private readonly CancellationTokenSource _left = new();
    private IReadOnlyList<UnitRow> _units = [];
    private bool _isAdding;
    private Guid? _renaming;
    private string _name = "";
    private string? _notice;
    private Refusal? _refusal;

    [Inject] public required ListUnits Units { get; init; }

    [Inject] public required RenameUnit Rename { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    public void Dispose()
    {
        _left.Cancel();
    }

    protected override Task OnInitializedAsync() => ReadAsync();

    private static string Indent(int depth) => string.Concat(Enumerable.Repeat("　", depth));

    private async Task ReadAsync()
    {
        var units = await Units.HandleAsync(_left.Token);
        if (!units.IsOk)
        {
            Navigation.NotFound();
            return;
        }

        _units = units.Value;
    }

    private void Begin(UnitRow unit) => (_renaming, _name, _refusal) = (unit.Id, unit.Name, null);

    private async Task RenameAsync(UnitRow unit)
    {
        var renamed = await Rename.HandleAsync(unit.Id, _name, unit.Version, CancellationToken.None);
        _refusal = renamed.Refusal;
        if (renamed.IsOk)
        {
            (_renaming, _notice) = (null, $"已把“{unit.Name}”改名为“{_name.Trim()}”。");
            await ReadAsync();
        }
    }

    private async Task AddedAsync(string name)
    {
        (_isAdding, _notice) = (false, $"已添加单位“{name}”。");
        await ReadAsync();
    }
}
