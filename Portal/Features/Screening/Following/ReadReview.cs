using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Security;

namespace Portal.Features.Screening.Following;

/// <summary>What was said about a task since it was handed in.</summary>
/// <param name="MayReview">Whether the reader may approve or return it now.</param>
/// <param name="Notes">Of the last return, in the order of writing.</param>
/// <param name="PreviousId">The task to look through before this one in the round; null when there is none, or nothing is to be looked through.</param>
/// <param name="NextId">The one after it.</param>
public sealed record TaskReview(
    bool MayReview, bool IsOwn, DateTimeOffset? ReturnedAt, DateTimeOffset? ResubmittedAt, DateOnly? CorrectBy, DateTimeOffset? ApprovedAt, string? ApprovedBy,
    IReadOnlyList<ReturnNoteRow> Notes, Guid? PreviousId, Guid? NextId)
{
    /// <summary>Nothing was said yet.</summary>
    public static TaskReview None { get; } = new(false, false, null, null, null, null, null, [], null, null);

    /// <summary>What was said of one item; empty when nothing.</summary>
    public IEnumerable<ReturnNoteRow> NotesOf(string itemCode) => Notes.Where(note => note.ItemCode == itemCode);

    /// <summary>Whether an answer was changed after the last return.</summary>
    public bool IsCorrected(DateTimeOffset answeredAt) => ReturnedAt is { } returned && answeredAt > returned;
}

/// <summary>One thing that is to be corrected.</summary>
public sealed record ReturnNoteRow(string ItemCode, string Text, string By, DateTimeOffset At);

/// <summary>Reads what was said about a task, and for those who look through, which is next.</summary>
public sealed class ReadReview(CurrentUser currentUser, PortalContexts contexts)
{
    /// <returns><see cref="TaskReview.None"/> for a task out of reach.</returns>
    public async Task<TaskReview> HandleAsync(Guid taskId, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var task = !user.Can(Permission.ReadScreening) ? null : await db.Tasks.AsNoTracking().Where(t => t.Id == taskId).Select(t => new
        {
            t.RoundId, t.Unit!.Path, t.Status, t.SubmittedById, t.ReturnedAt, t.ResubmittedAt, t.CorrectBy, t.ApprovedAt,
            ApprovedBy = db.Users.Where(person => person.Id == t.ApprovedById).Select(person => person.DisplayName).FirstOrDefault(),
            Notes = t.ReturnNotes.Where(note => note.WrittenAt == t.ReturnedAt).OrderBy(note => note.Id)
                .Select(note => new ReturnNoteRow(
                    note.ItemCode, note.Text, db.Users.Where(person => person.Id == note.WrittenById).Select(person => person.DisplayName).FirstOrDefault() ?? "", note.WrittenAt)).ToList(),
        }).SingleOrDefaultAsync(ct);
        if (task is null)
        {
            return TaskReview.None;
        }

        var isHandedIn = !ScreeningTask.Fillable.Contains(task.Status);
        var review = new TaskReview(
            isHandedIn && task.ApprovedAt is null && user.Can(Permission.RunScreening), task.SubmittedById == user.Id, task.ReturnedAt, task.ResubmittedAt, task.CorrectBy,
            task.ApprovedAt, task.ApprovedBy, task.Notes, null, null);
        return isHandedIn && user.Can(Permission.RunScreening) ? await WithNeighboursAsync(db, review, task.RoundId, task.Path, ct) : review;
    }

    private static async Task<TaskReview> WithNeighboursAsync(PortalDbContext db, TaskReview review, Guid roundId, string path, CancellationToken ct)
    {
        var waiting = await db.Tasks.AsNoTracking()
            .Where(task => task.RoundId == roundId && !ScreeningTask.Fillable.Contains(task.Status) && task.ApprovedAt == null && task.Unit!.Path != path)
            .Select(task => new { task.Id, task.Unit!.Path }).ToListAsync(ct);
        var inOrder = waiting.OrderBy(task => task.Path, StringComparer.Ordinal).ToList();
        return review with
        {
            PreviousId = inOrder.LastOrDefault(task => string.CompareOrdinal(task.Path, path) < 0)?.Id,
            NextId = inOrder.FirstOrDefault(task => string.CompareOrdinal(task.Path, path) > 0)?.Id,
        };
    }
}
