using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions.Cooperation;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>Reads one assisting task with its own history, and nothing of the petition or of other units' tasks.</summary>
public sealed class ReadAssistTask(PortalContexts contexts, CurrentUser currentUser, AccessLog access)
{
    private static readonly string[] s_texts = [nameof(AssistTask.Request), nameof(AssistTask.Answer), nameof(AssistTask.Note)];

    public async Task<Result<AssistTaskDetail>> HandleAsync(Guid taskId, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var task = user.Can(Permission.ReadPetitions) ? await db.AssistTasks.AsNoTracking().Include(each => each.Unit).SingleOrDefaultAsync(each => each.Id == taskId, ct) : null;
        if (task is null)
        {
            return await access.DenyAsync(user, "petition.assist.read", taskId.ToString("N"), ct);
        }

        var askedBy = await db.Users.AsNoTracking().Where(person => person.Id == task.AskedById).Select(person => person.Unit!.Name).SingleOrDefaultAsync(ct);
        var opens = await db.Petitions.AnyAsync(petition => petition.Id == task.PetitionId, ct);
        var answers = task.IsOpen && user.Can(Permission.HandlePetition) && task.Unit!.Path.StartsWith(user.ScopePath, StringComparison.Ordinal);
        return new AssistTaskDetail(
            task.Id, task.Number, task.Subject, task.Unit!.Name, askedBy ?? "主办单位", task.Request, task.AskedAt, task.DueOn, task.State,
            task.Answer, task.AnsweredOn, task.Note, task.Version, answers, opens, await MovesAsync(db, task, ct));
    }

    private static async Task<IReadOnlyList<AssistTaskMove>> MovesAsync(PortalDbContext db, AssistTask task, CancellationToken ct)
    {
        var events = await db.History.AsNoTracking().Where(change => change.MatterId == task.PetitionId && change.RecordId == task.Id)
            .OrderByDescending(change => change.At).ThenByDescending(change => change.Id).Take(50).ToListAsync(ct);
        return [.. events.Select(change => new AssistTaskMove(change.Id, change.At, change.ActorName, change.Action, TextOf(change.Changes)))];
    }

    private static string TextOf(string changes) => string.Join('\n', (JsonSerializer.Deserialize<IReadOnlyList<FieldChange>>(changes) ?? [])
        .Where(field => s_texts.Contains(field.Field) && field.New is not null).Select(field => field.New));
}
