using Microsoft.AspNetCore.Components;
using MudBlazor;
using Portal.Domain;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>Brings an old register in; the sent file and the page of its faults live in the address.</summary>
public sealed partial class ImportPage : IDisposable
{
    private static readonly IReadOnlyList<Choice<bool>> _ways =
    [
        new(false, "全部没有问题才导入", "改好文件重新上传；现在一行也不导入。"),
        new(true, "只导入没有问题的行", "有问题的行留在外面，改好后再上传同一个文件即可，导入过的不会重复。"),
    ];

    private readonly CancellationTokenSource _gone = new();
    private Guid? _fileId;
    private SheetColumns? _sheet;
    private ColumnMap _map = new(new Dictionary<string, OldField>());
    private ImportPreview? _preview;
    private ImportOutcome? _outcome;
    private IReadOnlyList<ImportBatchRow>? _batches;
    private Refusal? _refusal;
    private Refusal? _importRefusal;
    private Refusal? _undoRefusal;
    private string? _said;
    private string _unit = "";
    private bool _isReading = true;
    private bool _keepIdentity = true;
    private bool _onlyGood;
    private bool _isWriting;
    private int _written;

    [Inject] public required ImportDesk Desk { get; init; }

    [Inject] public required ImportPetitions Import { get; init; }

    [Inject] public required UndoImport Undo { get; init; }

    [Inject] public required ListImports List { get; init; }

    [Inject] public required CurrentUser Current { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required IDialogService Dialogs { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery] public string? File { get; set; }

    [SupplyParameterFromQuery] public string? Refused { get; set; }

    [SupplyParameterFromQuery] public string? Done { get; set; }

    [SupplyParameterFromQuery(Name = "page")] public int? PageFromQuery { get; set; }

    [SupplyParameterFromQuery] public int? Size { get; set; }

    private int PageNumber => Math.Max(1, PageFromQuery ?? 1);

    private int PageSize => Size is 50 or 100 ? Size.Value : 20;

    private Guid? DoneId => Guid.TryParse(Done, out var id) ? id : null;

    private bool HasIdentity => _map.Fields.Values.Any(known => OldFields.Of(known).IsIdentity);

    private string? Rest => _outcome?.BatchId != DoneId || _outcome is not { } outcome ? null : (outcome.Known, outcome.Faulty) switch
    {
        (0, 0) => null,
        (var known, 0) => $"另有 {Figures.Number(known)} 行以前导入过，没有重复添加。",
        (0, var faulty) => $"另有 {Figures.Number(faulty)} 行有问题，没有导入。",
        var (known, faulty) => $"另有 {Figures.Number(known)} 行以前导入过，{Figures.Number(faulty)} 行有问题，都没有添加。",
    };

    public void Dispose() => _gone.Cancel();

    protected override async Task OnInitializedAsync()
    {
        var user = await Current.GetAsync(_gone.Token);
        if (!user.Can(Permission.ImportPetitions))
        {
            Navigation.NotFound();
            return;
        }

        _unit = user.UnitName;
    }

    protected override async Task OnParametersSetAsync()
    {
        _refusal = ImportRefusals.Find(Refused);
        var file = Guid.TryParse(File, out var id) ? id : (Guid?)null;
        if (file is null)
        {
            (_fileId, _sheet, _preview) = (null, null, null);
            _batches = await List.HandleAsync(_gone.Token);
            _isReading = false;
        }
        else if (file != _fileId && RendererInfo.IsInteractive)
        {
            // A whole register is gone through once, not for the first picture of the page as well.
            await OpenAsync(file.Value);
        }
    }

    private async Task OpenAsync(Guid file)
    {
        (_fileId, _isReading, _onlyGood, _importRefusal, _said) = (file, true, false, null, null);
        var opened = await Desk.OpenAsync(file, _gone.Token);
        if (opened.IsOk)
        {
            _sheet = SheetColumns.Of(opened.Value.FileName, opened.Value.Register);
            _map = opened.Value.Map;
            await PreviewAsync();
        }
        else
        {
            _refusal = opened.Refusal;
            _batches = await List.HandleAsync(_gone.Token);
        }

        _isReading = false;
    }

    private async Task PreviewAsync()
    {
        var preview = await Desk.PreviewAsync(_fileId!.Value, _map, _keepIdentity, _gone.Token);
        (_preview, _refusal) = (preview.IsOk ? preview.Value : null, preview.Refusal);
    }

    private async Task ChooseAsync((string Heading, OldField? Field) choice)
    {
        _map = _map.With(choice.Heading, choice.Field);
        await Desk.RememberAsync(_sheet!.Headings, _map, _gone.Token);
        await PreviewAsync();
    }

    private Task KeepIdentityAsync(bool keep)
    {
        _keepIdentity = keep;
        return PreviewAsync();
    }

    private async Task ImportAsync()
    {
        (_isWriting, _written, _importRefusal) = (true, 0, null);

        // Who leaves the page in between does not stop it half-way: it is one transaction, and the batch stands in the list.
        var done = await Import.HandleAsync(_fileId!.Value, _map, new ImportChoice(_onlyGood, _keepIdentity), ShowAsync, CancellationToken.None);
        _isWriting = false;
        if (!done.IsOk)
        {
            _importRefusal = done.Refusal;
        }
        else if (!_gone.IsCancellationRequested)
        {
            _outcome = done.Value;
            Navigation.NavigateTo($"/petitions/import?done={done.Value.BatchId:N}", replace: true);
        }
    }

    private async Task ShowAsync(int written)
    {
        _written = written;
        StateHasChanged();
        await Task.Yield();
    }

    private async Task UndoAsync(ImportBatchRow batch)
    {
        (_undoRefusal, _said) = (null, null);
        if (await Dialogs.AskToLoseAsync($"撤销“{batch.FileName}”的导入吗？", $"撤销 {Figures.Number(batch.Rows)} 件", "不撤销", "这一批导入的信访件会全部删除，撤销的记录会留下。"))
        {
            _undoRefusal = (await Undo.HandleAsync(batch.Id, CancellationToken.None)).Refusal;
            _said = _undoRefusal is null ? $"已撤销“{batch.FileName}”，删除了 {Figures.Number(batch.Rows)} 件。" : null;
            _batches = await List.HandleAsync(_gone.Token);
        }
    }
}
