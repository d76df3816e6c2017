using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Data.Search;
using Portal.Domain.Petitions;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>The conditions that list, counts, duties and navigation share, so that a number always opens exactly its rows.</summary>
internal static class PetitionQuery
{
    /// <summary>A legal deadline of the enterprise that still runs and is not stopped by a hearing. The feedback date of an assignment is a duty, but makes no petition late.</summary>
    public static readonly Expression<Func<Clock, bool>> Running = PetitionDates.Running;

    private static readonly Func<Clock, bool> s_isRunning = Running.Compile();

    // Named one by one: "not closed" reads the whole index, these read its small part.
    private static readonly PetitionStatus[] s_open = [.. Enum.GetValues<PetitionStatus>().Where(status => status is not PetitionStatus.Closed)];

    /// <param name="inOrder">Whether the first ones of many are read in the order of dates; naming the open steps would make SQLite sort them all.</param>
    public static IQueryable<Petition> In(this IQueryable<Petition> petitions, PetitionView view, UserContext user, DateOnly today, bool inOrder = false)
    {
        var unit = user.UnitPath;
        var sunday = today.AddDays((7 - (int)today.DayOfWeek) % 7);
        return view switch
        {
            PetitionView.Mine => petitions.Where(p => s_open.Contains(p.Status)
                && (p.RegisteredAtUnit!.Path.StartsWith(unit) || p.HandlingUnit!.Path.StartsWith(unit))),
            PetitionView.Open when inOrder => petitions.Where(p => p.Status != PetitionStatus.Closed),
            PetitionView.Open => petitions.Where(p => s_open.Contains(p.Status)),
            PetitionView.DueThisWeek => petitions.Where(p => EF.Property<DateOnly>(p, PetitionDates.DueOn) <= sunday && EF.Property<DateOnly>(p, PetitionDates.LatestOn) >= today),
            PetitionView.Late => petitions.Where(p => EF.Property<DateOnly>(p, PetitionDates.LatestOn) < today),
            PetitionView.All => petitions,
        };
    }

    public static IQueryable<Petition> Matching(this IQueryable<Petition> petitions, PetitionFilter filter, PortalDbContext db)
    {
        if (PlainText.Line(filter.Text) is { Length: > 0 } text)
        {
            var terms = SearchTerm.Of(text);
            petitions = terms.Count == 0
                ? petitions.Where(_ => false)
                : db.Hits(terms).Join(petitions, hit => hit.PetitionId, petition => petition.Id, (_, petition) => petition);
        }

        if (filter.UnitId is { } unitId)
        {
            petitions = petitions.Where(p => p.HandlingUnitId == unitId);
        }

        petitions = filter.Kind is { } kind ? petitions.Where(p => p.Kind == kind) : petitions;
        petitions = filter.Channel is { } channel ? petitions.Where(p => p.Channel == channel) : petitions;
        petitions = filter.From is { } from ? petitions.Where(p => p.ReceivedOn >= from) : petitions;
        petitions = filter.To is { } to ? petitions.Where(p => p.ReceivedOn <= to) : petitions;
        petitions = filter.Step is { } step ? petitions.Where(p => p.Status == step) : petitions;
        petitions = filter.Ending is { } ending
            ? petitions.Where(p => p.Status == PetitionStatus.Closed && (p.Ending ?? PetitionEnding.Answered) == ending)
            : petitions;
        return filter.Topic is { Length: > 0 } topic ? petitions.Where(p => p.Topic == topic) : petitions;
    }

    public static IOrderedQueryable<Petition> Ordered(this IQueryable<Petition> petitions, PetitionSort sort) => sort switch
    {
        PetitionSort.Due => petitions.OrderBy(p => EF.Property<DateOnly>(p, PetitionDates.DueOn)).ThenByDescending(p => p.ReceivedOn).ThenByDescending(p => p.Number),
        PetitionSort.Newest => petitions.OrderByDescending(p => p.ReceivedOn).ThenByDescending(p => p.Number),
        PetitionSort.Oldest => petitions.OrderBy(p => p.ReceivedOn).ThenBy(p => p.Number),
    };

    /// <summary>The rows of one page. Numbers stand in the index that orders the list, so that leafing touches nothing else; clocks are read for these rows alone.</summary>
    public static async Task<IReadOnlyList<PetitionRow>> PageAsync(this IQueryable<Petition> petitions, PetitionSort sort, int skip, int take, PortalDbContext db, CancellationToken ct)
    {
        var numbers = await petitions.Ordered(sort).Skip(skip).Take(take).Select(p => p.Number).ToListAsync(ct);
        if (numbers.Count == 0)
        {
            return [];
        }

        var rows = await db.Petitions.AsNoTracking().Where(p => numbers.Contains(p.Number)).Select(p => new PetitionRow(
            p.Id, p.Number, p.Subject, p.IsGroup, p.People, p.Channel, p.Kind, p.Topic, p.HandlingUnit!.Name, p.Status, p.ReceivedOn,
            null, p.Opinion!.DeliveredOn, p.ClosedOn, p.RepeatOfId != null, p.Ending)).ToListAsync(ct);
        var ids = rows.ConvertAll(row => row.Id);

        // All clocks of these few: asked for the running ones, SQLite would read every open clock of the store.
        var clocks = (await db.Set<Clock>().AsNoTracking().Where(clock => ids.Contains(clock.PetitionId)).ToListAsync(ct)).Where(s_isRunning)
            .ToLookup(clock => clock.PetitionId, clock => new RunningClock(clock.Id, clock.Kind, clock.StartsOn, clock.TargetOn, clock.LatestOn));
        return [.. rows.OrderBy(row => numbers.IndexOf(row.Number)).Select(row => row with { Clock = clocks[row.Id].OrderBy(clock => clock.TargetOn).ThenBy(clock => clock.Id).FirstOrDefault() })];
    }

    /// <summary>Rows one after the other, for a list of any length.</summary>
    public static IQueryable<PetitionRow> Rows(this IQueryable<Petition> petitions) => petitions.Select(p => new PetitionRow(
        p.Id, p.Number, p.Subject, p.IsGroup, p.People, p.Channel, p.Kind, p.Topic, p.HandlingUnit!.Name, p.Status, p.ReceivedOn,
        p.Clocks.AsQueryable().Where(Running).OrderBy(clock => clock.TargetOn).ThenBy(clock => clock.Id)
            .Select(clock => new RunningClock(clock.Id, clock.Kind, clock.StartsOn, clock.TargetOn, clock.LatestOn)).FirstOrDefault(),
        p.Opinion!.DeliveredOn, p.ClosedOn, p.RepeatOfId != null, p.Ending));
}
