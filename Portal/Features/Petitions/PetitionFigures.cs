using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Indicators;
using Portal.Domain.Petitions;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>One channel in a period.</summary>
/// <param name="Matters">件次: every registered petition.</param>
/// <param name="Batches">批次: visits; 0 for other channels.</param>
/// <param name="People">人次: people who came; 0 for other channels.</param>
public sealed record ChannelFigure(PetitionChannel Channel, int Matters, int Batches, int People);

/// <summary>One topic in a period.</summary>
public sealed record TopicFigure(string Topic, int Matters);

/// <summary>Petitions that ended in one way in a period; the ways are never added into one "solved".</summary>
public sealed record EndingFigure(PetitionEnding Ending, int Matters);

/// <summary>What the monthly report says of petitions. Channels and topics each add up to <paramref name="Registered"/>.</summary>
/// <param name="TimelyNotice">及时受理（告知）率: petitions without name or address are left out.</param>
/// <param name="OnTime">按期办结（答复）率: accusations, which go another way, are left out.</param>
/// <param name="Delivered">Opinions delivered in the period.</param>
/// <param name="Open">Not closed at the end of the period, as far as is known now.</param>
/// <param name="Endings">How those that ended in the period ended, every way listed.</param>
public sealed record PetitionFigureSet(
    int Registered, int GroupVisits, IReadOnlyList<ChannelFigure> Channels, IReadOnlyList<TopicFigure> Topics, Rate TimelyNotice, Rate OnTime, int Delivered, int Open, IReadOnlyList<EndingFigure> Endings);

/// <summary>Counts the petitions registered or handled in a subtree by their day of receipt. 口径: domain formulas of <see cref="Rate"/>.</summary>
public sealed class PetitionFigures(PortalContexts contexts, CurrentUser currentUser, ChinaTime time)
{
    /// <param name="unitPath">Top of the subtree, such as <c>JT/YQ/</c>.</param>
    /// <param name="period">Both ends included.</param>
    /// <param name="ct">Cancels the read.</param>
    public async Task<PetitionFigureSet> HandleAsync(string unitPath, Period period, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var all = db.Petitions.AsNoTracking().Where(p => p.RegisteredAtUnit!.Path.StartsWith(unitPath) || p.HandlingUnit!.Path.StartsWith(unitPath));
        if (user.Denies(Permission.ReadPetitions) is not null)
        {
            all = all.Where(_ => false);
        }

        var received = all.Where(p => p.ReceivedOn >= period.From && p.ReceivedOn <= period.To);
        var channels = await received.GroupBy(p => p.Channel)
            .Select(group => new { Channel = group.Key, Matters = group.Count(), People = group.Sum(p => p.People) }).ToListAsync(ct);
        var topics = await received.GroupBy(p => p.Topic).Select(group => new TopicFigure(group.Key, group.Count())).ToListAsync(ct);
        return new PetitionFigureSet(
            channels.Sum(channel => channel.Matters),
            await received.CountAsync(p => p.IsGroup && p.Channel == PetitionChannel.Visit, ct),
            [.. Enum.GetValues<PetitionChannel>().Select(channel => channels.SingleOrDefault(row => row.Channel == channel) is { } row
                ? new ChannelFigure(channel, row.Matters, channel == PetitionChannel.Visit ? row.Matters : 0, channel == PetitionChannel.Visit ? row.People : 0)
                : new ChannelFigure(channel, 0, 0, 0))],
            [.. topics.OrderByDescending(topic => topic.Matters).ThenBy(topic => topic.Topic, StringComparer.Ordinal)],
            await RateAsync(all.Where(p => db.Identities.Any(identity => identity.PetitionId == p.Id)), ClockKind.Notice, period, ct),
            await RateAsync(all.Where(p => p.Kind != PetitionKind.Accusation), ClockKind.Handling, period, ct),
            await all.CountAsync(p => p.Opinion!.DeliveredOn >= period.From && p.Opinion.DeliveredOn <= period.To, ct),
            await all.CountAsync(p => p.ReceivedOn <= period.To && (p.ClosedOn == null || p.ClosedOn > period.To), ct),
            await EndingsAsync(all, period, ct));
    }

    private static async Task<IReadOnlyList<EndingFigure>> EndingsAsync(IQueryable<Petition> all, Period period, CancellationToken ct)
    {
        var ended = await all.Where(p => p.Status == PetitionStatus.Closed && p.ClosedOn >= period.From && p.ClosedOn <= period.To)
            .GroupBy(p => p.Ending ?? PetitionEnding.Answered).Select(group => new EndingFigure(group.Key, group.Count())).ToListAsync(ct);
        return [.. Enum.GetValues<PetitionEnding>().Select(ending => ended.SingleOrDefault(row => row.Ending == ending) ?? new EndingFigure(ending, 0))];
    }

    private async Task<Rate> RateAsync(IQueryable<Petition> petitions, ClockKind kind, Period period, CancellationToken ct)
    {
        // Only what is due or was done near the period can count in it; the formula decides.
        // A withdrawal ends the clocks that still run: that is neither in time nor late.
        var outcomes = await petitions.SelectMany(p => p.Clocks, (p, clock) => new { p.Ending, p.ClosedOn, clock.Kind, clock.StartsOn, clock.LatestOn, clock.MetOn })
            .Where(row => row.Kind == kind && row.LatestOn >= period.From && row.StartsOn <= period.To && !(row.Ending == PetitionEnding.Withdrawn && row.MetOn == row.ClosedOn))
            .Select(row => new { row.LatestOn, row.MetOn }).ToListAsync(ct);
        return Rate.InTime(outcomes.Select(clock => new DutyOutcome(clock.LatestOn, clock.MetOn)), period, time.Today);
    }
}
