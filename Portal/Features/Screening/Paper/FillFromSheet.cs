using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Security;

namespace Portal.Features.Screening.Paper;

/// <summary>Takes a sheet back into its own task: first a look at what it would do, then the answers by the same rules as a tap. Submitting stays a person's press.</summary>
public sealed class FillFromSheet(
    FillAccess fill, ReadTask read, ReadBlankSheets sheets, SaveAnswer save, SaveEffort keep, RaiseHazardFromAnswer raise, PortalContexts contexts, ChinaTime time)
{
    /// <summary>Reads the sheet without storing anything.</summary>
    /// <returns>Refused for who may not fill in this task, for a closed task, for another file, and for the sheet of another task or checklist version.</returns>
    public async Task<Result<SheetPreview>> PreviewAsync(Guid taskId, byte[] content, CancellationToken ct)
    {
        var allowed = await fill.CheckAsync(taskId, "screening.sheet", ct);
        if (!allowed.IsOk)
        {
            return allowed.Refusal;
        }

        var task = await read.HandleAsync(taskId, ct);
        if (!task.IsOk)
        {
            return task.Refusal;
        }

        if (!task.Value.IsFillable)
        {
            return ScreeningRefusals.SubmittedAlready;
        }

        var sheet = FilledSheet.Open(content);
        if (!sheet.IsOk)
        {
            return sheet.Refusal;
        }

        if (sheet.Value.TaskId != taskId)
        {
            return SheetRefusals.OtherTask;
        }

        if (sheet.Value.TemplateId != allowed.Value.TemplateId)
        {
            return SheetRefusals.OtherVersion;
        }

        await using var db = contexts.Open(allowed.Value.User);
        var facts = (await sheets.OfAsync(db, each => each.Id == taskId, ct))[0];
        return new SheetReader(task.Value, facts.Items, () => Guid.CreateVersion7(time.Now)).Read(sheet.Value);
    }

    /// <summary>Stores what a preview named, answer by answer: the same sheet twice changes nothing, and what someone changed after the preview stays.</summary>
    public async Task<Result<SheetOutcome>> WriteAsync(Guid taskId, SheetPreview preview, CancellationToken ct)
    {
        if (preview.IsNothing)
        {
            return SheetRefusals.Nothing;
        }

        var task = await read.HandleAsync(taskId, ct);
        if (!task.IsOk)
        {
            return task.Refusal;
        }

        var now = task.Value.AllThemes.SelectMany(theme => theme.Items).ToDictionary(item => item.Code, item => item.Answer);
        var (written, left, refused) = (0, new List<string>(), new List<(string, Refusal)>());
        foreach (var change in preview.Changes)
        {
            if (now.GetValueOrDefault(change.Code) != change.Before)
            {
                left.Add(change.Code);
                continue;
            }

            var saved = await save.HandleAsync(change.Form, ct);
            if (saved.Refusal is { } fault && IsOfTheTask(fault))
            {
                return fault;
            }

            written += saved.IsOk ? 1 : 0;
            if (saved.Refusal is { } reason)
            {
                refused.Add((change.Code, reason));
            }
        }

        if (preview.Effort is { } effort && await keep.HandleAsync(taskId, effort, ct) is { IsOk: false } kept)
        {
            refused.Add((SheetWords.Method, kept.Refusal));
        }

        return new SheetOutcome(written, left, refused);
    }

    /// <summary>Registers every finding that has its words and is no hazard yet.</summary>
    public async Task<Result<RaisedFindings>> RaiseAsync(Guid taskId, CancellationToken ct)
    {
        var task = await read.HandleAsync(taskId, ct);
        if (!task.IsOk)
        {
            return task.Refusal;
        }

        var (numbers, refused) = (new List<string>(), new List<(string, Refusal)>());
        foreach (var item in task.Value.Items.Where(item => item is { NeedsHazard: true, Answer.Note.Length: > 0 }))
        {
            var raised = await raise.HandleAsync(item.Answer!.Id, taskId, item.Code, item.Answer.Note, ct);
            if (raised.IsOk)
            {
                numbers.Add(raised.Value.Number);
            }
            else
            {
                refused.Add((item.Code, raised.Refusal));
            }
        }

        return new RaisedFindings(numbers, refused);
    }

    /// <summary>With these no other line would fare better.</summary>
    private static bool IsOfTheTask(Refusal fault) => fault == ScreeningRefusals.SubmittedAlready || fault == SecurityRefusals.NotAllowed || fault == SecurityRefusals.NotFound;
}
