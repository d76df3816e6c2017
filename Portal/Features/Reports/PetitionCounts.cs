using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Reports;
using Portal.Domain.Screening;
using Portal.Features.Petitions;

namespace Portal.Features.Reports;

/// <summary>Registered petitions of a subtree by month of receipt, channel and topic.</summary>
internal sealed class PetitionCounts
{
    private readonly IReadOnlyList<Group> _groups;

    private PetitionCounts(IReadOnlyList<Group> groups) => _groups = groups;

    /// <summary>Counts the months from <paramref name="first"/> to <paramref name="last"/>, the month before the last and its year before included.</summary>
    public static async Task<PetitionCounts> LoadAsync(PortalDbContext db, string unitPath, ReportMonth first, ReportMonth last, CancellationToken ct)
    {
        var from = last.YearBefore.First < first.First ? last.YearBefore.First : first.First;
        var groups = await db.Petitions.AsNoTracking()
            .Where(petition => petition.RegisteredAtUnit!.Path.StartsWith(unitPath) && petition.ReceivedOn >= from && petition.ReceivedOn <= last.Last)
            .GroupBy(petition => new { petition.ReceivedOn.Year, petition.ReceivedOn.Month, petition.Channel, petition.Topic })
            .Select(group => new Group(group.Key.Year, group.Key.Month, group.Key.Channel, group.Key.Topic, group.Count(), group.Sum(petition => petition.People)))
            .ToListAsync(ct);
        return new PetitionCounts(groups);
    }

    public int In(string month) => _groups.Where(group => group.Period == month).Sum(group => group.Matters);

    public IReadOnlyList<ChannelCount> Channels(ReportMonth month)
    {
        var hasYearBefore = In(month.YearBefore.Text) > 0;
        return [.. Enum.GetValues<PetitionChannel>().Select(channel => new ChannelCount(
            PetitionWords.Of(channel),
            Count(month, channel),
            _groups.Where(group => group.Period == month.Text && group.Channel == channel).Sum(group => group.People),
            Count(month.Previous, channel),
            hasYearBefore ? Count(month.YearBefore, channel) : null))];
    }

    public IReadOnlyList<TopicCount> Topics(ReportMonth month) => [.. Topic.All.Select(topic => new TopicCount(
        topic.ShortName,
        _groups.Where(group => group.Period == month.Text && group.Topic == topic.Code).Sum(group => group.Matters),
        _groups.Where(group => group.Period == month.Previous.Text && group.Topic == topic.Code).Sum(group => group.Matters)))];

    private int Count(ReportMonth month, PetitionChannel channel) =>
        _groups.Where(group => group.Period == month.Text && group.Channel == channel).Sum(group => group.Matters);

    private sealed record Group(int Year, int Month, PetitionChannel Channel, string Topic, int Matters, int People)
    {
        public string Period { get; } = new ReportMonth(new DateOnly(Year, Month, 1)).Text;
    }
}
