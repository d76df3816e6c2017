using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Security;

namespace Portal.Features.Screening.Paper;

/// <summary>Reads what blank checklists are made of, within the reader's scope.</summary>
public sealed class ReadBlankSheets(ChinaTime time, IOptions<PortalOptions> options)
{
    /// <returns>Unit after unit; empty when the scope holds none of these tasks.</returns>
    internal async Task<IReadOnlyList<SheetFacts>> OfAsync(PortalDbContext db, Expression<Func<ScreeningTask, bool>> which, CancellationToken ct)
    {
        var tasks = await db.Tasks.AsNoTracking().Where(which)
            .Select(task => new
            {
                task.Id, task.DueOn, UnitName = task.Unit!.Name, UnitPath = task.Unit.Path, RoundName = task.Round!.Name, task.Round.Number, task.Round.TemplateId,
                RoundPath = db.Units.Where(unit => unit.Id == task.Round.UnitId).Select(unit => unit.Path).FirstOrDefault(),
            })
            .ToListAsync(ct);
        var templates = tasks.Select(task => task.TemplateId).Distinct().ToList();
        var items = await db.ChecklistItems.AsNoTracking().Where(item => templates.Contains(item.TemplateId)).OrderBy(item => item.Ordinal).ToListAsync(ct);
        var itemsOf = items.GroupBy(item => item.TemplateId).ToDictionary(group => group.Key, group => group.Select(item => item.Written()).ToList());
        return
        [
            .. tasks.OrderBy(task => task.UnitPath, StringComparer.Ordinal).Select(task => new SheetFacts(
                task.Id, task.TemplateId, TaskNumber.Of(task.Number, task.RoundPath ?? "", task.UnitPath), task.RoundName, task.Number, task.UnitName, task.DueOn, AddressOf(task.Id), time.Now,
                itemsOf.GetValueOrDefault(task.TemplateId, []))),
        ];
    }

    /// <summary>An address of this machine alone is of no use to the camera of a phone.</summary>
    private string? AddressOf(Guid taskId)
    {
        var portal = new Uri(options.Value.PublicUrl);
        return portal.IsLoopback ? null : $"{options.Value.PublicUrl.TrimEnd('/')}/screening/tasks/{taskId}";
    }
}
