using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Accounts;
using Portal.Domain.Reminders;
using Portal.Security;

namespace Portal.Features.Notifications;

/// <summary>Who is told of a duty: of each role that answers for it, the people nearest to the unit.</summary>
public sealed class Audience(IReadOnlyList<Recipient> people, ILookup<Guid, Guid> standIns)
{
    /// <summary>Everybody who may be reminded at all.</summary>
    public static async Task<Audience> ReadAsync(PortalDbContext db, CancellationToken ct)
    {
        PortalRole[] roles = [PortalRole.Cadre, PortalRole.UnitHead, PortalRole.Clerk, PortalRole.Officer, PortalRole.Leader];
        var people = await db.Users.AsNoTracking().Where(user => !user.IsDisabled && roles.Contains(user.Role)).OrderBy(user => user.Id)
            .Select(user => new Recipient(user.Id, user.Role, user.Unit!.Path, user.ScopeUnit!.Path, user.Email != null && user.Email != ""))
            .ToListAsync(ct);
        var today = ChinaTime.DayOf(db.Time.GetUtcNow());
        var running = await db.StandIns.AsNoTracking().Where(each => each.EndedAt == null && each.FromOn <= today && each.ToOn >= today)
            .Join(db.Users, each => each.AwayUserId, away => away.Id, (each, away) => new { each.AwayUserId, each.StandInUserId, IsThere = each.UnitId == away.UnitId }).ToListAsync(ct);
        return new Audience(people, running.Where(each => each.IsThere).ToLookup(each => each.AwayUserId, each => each.StandInUserId));
    }

    /// <summary>The recipients of one stage. A unit without anybody of its own falls to the stability officer, never to nobody.</summary>
    public IReadOnlyList<Recipient> Of(OpenDuty duty, ReminderStage stage)
    {
        IEnumerable<Recipient> working = duty.Kind == DutyKind.SecondLook ? people.Where(person => person.Id == duty.ForUserId)
            : duty.Kind is DutyKind.Clock or DutyKind.AssistTask or DutyKind.Commitment
            ? [.. AnsweringFor(PortalRole.UnitHead, duty.UnitPath), .. Overseeing(PortalRole.Clerk, duty.DeskPath)]
            : Standing([.. AnsweringFor(PortalRole.Cadre, duty.UnitPath), .. AnsweringFor(PortalRole.UnitHead, duty.UnitPath)]);
        List<Recipient> all = [.. working];
        if (all.Count == 0)
        {
            all.AddRange(Overseeing(PortalRole.Officer, duty.UnitPath));
        }

        if (ReminderLadder.ReachesLeader(stage))
        {
            all.AddRange(Overseeing(PortalRole.Leader, duty.UnitPath));
        }

        return all;
    }

    /// <summary>Those who run screening in a mine: the petition office and the stability officers nearest to it.</summary>
    public IReadOnlyList<Recipient> RunningScreening(string minePath) => [.. Overseeing(PortalRole.Clerk, minePath), .. Overseeing(PortalRole.Officer, minePath)];

    /// <summary>Whoever is away gives way to who stands in today; screening and visits only.</summary>
    private IEnumerable<Recipient> Standing(IEnumerable<Recipient> working) =>
        working.Select(person => people.FirstOrDefault(other => standIns[person.Id].Contains(other.Id)) is { } standIn ? standIn with { StandsIn = true } : person).DistinctBy(person => person.Id);

    private IEnumerable<Recipient> AnsweringFor(PortalRole role, string path) =>
        Nearest(people.Where(person => person.Role == role && Covers(person.UnitPath, path) && Covers(person.ScopePath, path)), person => person.UnitPath);

    private IEnumerable<Recipient> Overseeing(PortalRole role, string path) =>
        Nearest(people.Where(person => person.Role == role && Covers(person.ScopePath, path)), person => person.ScopePath);

    private static IEnumerable<Recipient> Nearest(IEnumerable<Recipient> candidates, Func<Recipient, string> pathOf) =>
        candidates.GroupBy(person => pathOf(person).Length).MaxBy(group => group.Key) ?? Enumerable.Empty<Recipient>();

    private static bool Covers(string top, string path) => path.StartsWith(top, StringComparison.Ordinal);
}
