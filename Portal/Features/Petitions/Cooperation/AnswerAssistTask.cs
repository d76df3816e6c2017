using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>The assisting unit answers its own task (协办答复).</summary>
public sealed class AnswerAssistTask(PortalContexts contexts, CurrentUser currentUser, AccessLog access, ChinaTime time)
{
    public async Task<Result> HandleAsync(Guid taskId, string answer, Guid expectedVersion, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var task = user.Can(Permission.ReadPetitions) ? await db.AssistTasks.Include(each => each.Unit).SingleOrDefaultAsync(each => each.Id == taskId, ct) : null;
        if (task is null)
        {
            return await access.DenyAsync(user, "petition.assist.answer", taskId.ToString("N"), ct);
        }

        if (user.Denies(Permission.HandlePetition) is not null || !task.Unit!.Path.StartsWith(user.ScopePath, StringComparison.Ordinal))
        {
            return await access.RefuseAsync(user, "petition.assist.answer", taskId.ToString("N"), ct);
        }

        return await db.SaveStepAsync(task, expectedVersion, "petition.assist.answer", () => task.Respond(PlainText.Of(answer), time.Today), ct);
    }
}
