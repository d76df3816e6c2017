using Microsoft.EntityFrameworkCore;
using Portal.Data;

namespace Portal.Features.Screening;

/// <summary>Makes the writers of one task wait for each other, on both stores.</summary>
internal static class TaskLock
{
    /// <summary>Holds the task's row until the transaction ends. Call it first in the transaction; what is read afterwards is settled.</summary>
    public static Task TakeAsync(PortalDbContext db, Guid taskId, CancellationToken ct) =>
        db.Tasks.Where(task => task.Id == taskId).ExecuteUpdateAsync(task => task.SetProperty(t => t.DueOn, t => t.DueOn), ct);
}
