using Microsoft.AspNetCore.Components;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Following;
using Portal.UI;

namespace Portal.Features.Screening.Following;

/// <summary>Shows what a unit answered; who runs screening writes notes at the items, returns or approves. What was written stays when a step is refused.</summary>
public sealed partial class TaskRecord
{
    private readonly SortedDictionary<string, string> _notes = new(StringComparer.Ordinal);
    private ElementReference _reason;
    private bool _onlyProblems;
    private string? _faultAt;
    private Refusal? _refusal;

    [Inject] public required ApproveTasks Approve { get; init; }

    [Inject] public required ReturnTask Return { get; init; }

    [Parameter, EditorRequired] public TaskView Of { get; set; } = null!;

    [Parameter, EditorRequired] public TaskReview Review { get; set; } = TaskReview.None;

    [Parameter, EditorRequired] public DateTimeOffset Now { get; set; }

    /// <summary>Whether the reader has just submitted it.</summary>
    [Parameter] public bool JustClosed { get; set; }

    /// <summary>It was approved or returned.</summary>
    [Parameter] public EventCallback OnReviewed { get; set; }

    private int LateDays => (Of.SubmittedOn ?? ChineseDates.Day(Now)).DayNumber - Of.DueOn.DayNumber;

    private string Reason => (Of.Status, JustClosed) switch
    {
        (ScreeningTaskStatus.Open, _) => "还没有提交，由本单位填报，这里只能查看。",
        (ScreeningTaskStatus.Returned, _) => $"已退回补正，{ChineseDates.FullDate(Review.CorrectBy ?? Of.DueOn)}前由本单位改好再交。",
        (ScreeningTaskStatus.Nil, true) => "零报告已提交，已记入本轮。",
        (_, true) => "排查已提交，已记入本轮；发现的事项由维稳专员研判。",
        _ when Review.ApprovedAt is not null => "已经批准，不能再改；有新情况请直接登记隐患事项。",
        _ when Review.MayReview => "已提交，等审核。可以在各项下面写补正意见。",
        _ => "已经提交，不能再改；有新情况请直接登记隐患事项。",
    };

    // The reader stands at the foot of the form; the receipt is at the top of the record.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && JustClosed)
        {
            await _reason.FocusAsync();
        }
    }

    private void Write(string itemCode, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            _notes.Remove(itemCode);
        }
        else
        {
            _notes[itemCode] = text;
        }
    }

    private async Task ReturnAsync()
    {
        var notes = _notes.Select(note => new NewReturnNote(note.Key, note.Value)).ToList();
        var faulty = notes.Find(note => ReturnNote.FaultOf(note.Text) is not null);
        var returned = await Return.HandleAsync(Of.Id, notes, CancellationToken.None);
        (_refusal, _faultAt) = (returned.Refusal, returned.IsOk ? null : faulty?.ItemCode);
        if (returned.IsOk)
        {
            _notes.Clear();
            await ReviewedAsync();
        }
    }

    private async Task ApproveAsync()
    {
        var approved = await Approve.HandleAsync([Of.Id], CancellationToken.None);
        (_refusal, _faultAt) = (approved.Refusal ?? (approved.Value is { Left: [var left, ..] } ? left.Refusal : null), null);
        if (_refusal is null)
        {
            await ReviewedAsync();
        }
    }

    private async Task ReviewedAsync()
    {
        await OnReviewed.InvokeAsync();
        await _reason.FocusAsync();
    }
}
