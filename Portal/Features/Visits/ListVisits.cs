using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Domain.Visits;
using Portal.Security;

namespace Portal.Features.Visits;

/// <summary>Which visits a list shows.</summary>
public enum VisitSpan
{
    /// <summary>今天.</summary>
    Today,

    /// <summary>本周: from today to Sunday.</summary>
    Week,

    /// <summary>逾期: not done and past its day.</summary>
    Late,

    /// <summary>全部未办.</summary>
    Open,

    /// <summary>已办.</summary>
    Done,
}

/// <summary>One visit of the list.</summary>
public sealed record VisitRow(
    Guid Id, string HazardNumber, string HazardTitle, RiskLevel? Level, Controllability? Control, VisitKind Kind, string UnitName, DateOnly PlannedOn, DateOnly? DoneOn, ContactMethod? Method, string Facts, string Promise);

/// <summary>A page of visits and the number of all.</summary>
public sealed record VisitPage(IReadOnlyList<VisitRow> Rows, int Total);

/// <summary>Visits of the user's subtree.</summary>
public sealed class ListVisits(PortalContexts contexts, CurrentUser currentUser, ChinaTime time)
{
    public async Task<VisitPage> HandleAsync(VisitSpan span, int page, int size, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.ReadVisits))
        {
            return new VisitPage([], 0);
        }

        await using var db = contexts.Open(user);
        var visits = Within(db.Visits.AsNoTracking(), span);
        var ordered = span == VisitSpan.Done ? visits.OrderByDescending(v => v.DoneOn).ThenBy(v => v.Id) : visits.OrderBy(v => v.PlannedOn).ThenBy(v => v.Id);
        var rows = await Rows(db, ordered.Skip((page - 1) * size).Take(size)).ToListAsync(ct);
        return new VisitPage([.. span == VisitSpan.Done ? rows.OrderByDescending(row => row.DoneOn) : rows.OrderBy(row => row.PlannedOn)], await visits.CountAsync(ct));
    }

    /// <summary>One visit that is still owed, as linked from a matter or a reminder; null when there is none in the subtree.</summary>
    public async Task<VisitRow?> FindOwedAsync(Guid id, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.ReadVisits))
        {
            return null;
        }

        await using var db = contexts.Open(user);
        return await Rows(db, db.Visits.AsNoTracking().Where(v => v.Id == id && v.DoneOn == null && !v.IsCancelled)).SingleOrDefaultAsync(ct);
    }

    /// <summary>How many stand in each span, for the tabs.</summary>
    public async Task<IReadOnlyDictionary<VisitSpan, int>> CountsAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var counts = new Dictionary<VisitSpan, int>();
        foreach (var span in Enum.GetValues<VisitSpan>())
        {
            counts[span] = user.Can(Permission.ReadVisits) ? await Within(db.Visits, span).CountAsync(ct) : 0;
        }

        return counts;
    }

    private static IQueryable<VisitRow> Rows(PortalDbContext db, IQueryable<Visit> visits) => visits.Join(db.Hazards, v => v.HazardId, h => h.Id, (v, h) => new VisitRow(
        v.Id, h.Number, h.Title, h.Level, h.Controllability, v.Kind, v.Unit!.Name, v.PlannedOn, v.DoneOn, v.Method, v.Facts, v.Promise));

    private IQueryable<Visit> Within(IQueryable<Visit> visits, VisitSpan span)
    {
        var today = time.Today;
        var sunday = today.AddDays((7 - (int)today.DayOfWeek) % 7);
        visits = visits.Where(v => !v.IsCancelled);
        return span switch
        {
            VisitSpan.Today => visits.Where(v => v.DoneOn == null && v.PlannedOn == today),
            VisitSpan.Week => visits.Where(v => v.DoneOn == null && v.PlannedOn >= today && v.PlannedOn <= sunday),
            VisitSpan.Late => visits.Where(v => v.DoneOn == null && v.PlannedOn < today),
            VisitSpan.Open => visits.Where(v => v.DoneOn == null),
            VisitSpan.Done => visits.Where(v => v.DoneOn != null),
            _ => throw new ArgumentOutOfRangeException(nameof(span), span, null),
        };
    }
}
