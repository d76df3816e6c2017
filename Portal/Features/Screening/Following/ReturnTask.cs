using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Reminders;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Following;
using Portal.Domain.Screening.Plans;
using Portal.Features.Calendar;
using Portal.Features.Notifications;
using Portal.Security;

namespace Portal.Features.Screening.Following;

/// <summary>Gives a unit's submission back with what is to be corrected, item by item, and tells the unit (退回补正).</summary>
public sealed class ReturnTask(CurrentUser currentUser, PortalContexts contexts, AccessLog access, WorkCalendars calendars, ChinaTime time)
{
    /// <returns>The day by which the unit corrects it; refused as <see cref="ScreeningTask.Return"/> says, in a closed round, where nothing could be corrected, and for an item that the checklist does not have.</returns>
    public async Task<Result<DateOnly>> HandleAsync(Guid taskId, IReadOnlyList<NewReturnNote> notes, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RunScreening) is not null)
        {
            return await access.RefuseAsync(user, "screening.return", taskId.ToString(), ct);
        }

        await using var db = contexts.Open(user);
        db.Action = "screening.return";
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await TaskLock.TakeAsync(db, taskId, ct);
        var task = await db.Tasks.Include(t => t.Unit).Include(t => t.Round).SingleOrDefaultAsync(t => t.Id == taskId, ct);
        if (task is null)
        {
            await transaction.RollbackAsync(ct);
            return await access.DenyAsync(user, "screening.return", taskId.ToString(), ct);
        }

        var codes = notes.Select(note => note.ItemCode).Where(code => code.Length > 0).ToHashSet();
        var known = await db.ChecklistItems.CountAsync(item => item.TemplateId == task.Round!.TemplateId && codes.Contains(item.Code), ct);
        var returned = known < codes.Count ? ScreeningRefusals.UnknownItem : task.Round!.ClosedOn is { } closedOn ? PlanRefusals.RoundClosed(closedOn) : task.Return(notes, user.Id, await calendars.GetAsync(db, ct), time.Now, time.Today);
        if (!returned.IsOk)
        {
            return returned.Refusal;
        }

        await TellAsync(db, task, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return task.CorrectBy!.Value;
    }

    private async Task TellAsync(PortalDbContext db, ScreeningTask task, CancellationToken ct)
    {
        var duty = TaskDuty.Of(task);
        foreach (var person in (await Audience.ReadAsync(db, ct)).Of(duty, ReminderStage.DueDay))
        {
            db.Outbox.Add(OutboxMessage.New(
                $"inbox:returned:{task.Id:N}:{task.ReturnedAt!.Value.UtcTicks}:{person.Id:N}", Channels.Inbox, person.Id,
                ReminderText.SubjectOf(duty, time.Today), $"{duty.Unit}的排查已退回，意见写在对应的项里，改好后请再次提交。", duty.Link, time.Now));
        }
    }
}
