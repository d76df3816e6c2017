using Portal.Data;
using Portal.Domain.Indicators;
using Portal.Domain.Reports;
using Portal.Domain.Screening;
using Portal.Features.Petitions;
using Portal.Features.Screening;
using Portal.Security;

namespace Portal.Features.Reports;

/// <summary>Takes every number of a month's report from the data as it stands now.</summary>
public sealed class CompileMonthlyReport(PortalContexts contexts, PetitionFigures petitions, ScreeningFigures screening, ChinaTime time)
{
    private const int TrendMonths = 12;

    /// <param name="unitPath">Path of the unit reported on; its subtree is counted.</param>
    public async Task<MonthlySnapshot> HandleAsync(string unitName, string unitPath, ReportMonth month, CancellationToken ct)
    {
        var now = await petitions.HandleAsync(unitPath, PeriodOf(month), ct);
        var before = await petitions.HandleAsync(unitPath, PeriodOf(month.Previous), ct);
        var yearBefore = await petitions.HandleAsync(unitPath, PeriodOf(month.YearBefore), ct);
        await using var db = await contexts.OpenAsync(ct);
        var hazards = await HazardCounts.LoadAsync(db, unitPath, month, ct);
        var first = new ReportMonth(month.First.AddMonths(1 - TrendMonths));
        var received = await PetitionsByMonth.LoadAsync(db, unitPath, first, month, ct);
        var found = await HazardCounts.FoundByMonthAsync(db, unitPath, first, month, ct);
        return new MonthlySnapshot(
            unitName,
            month.Text,
            time.Today,
            Channels(now, before, yearBefore),
            Topics(now, before),
            new RateCount(now.TimelyNotice.Part, now.TimelyNotice.Whole),
            new RateCount(now.OnTime.Part, now.OnTime.Whole),
            await ScreeningAsync(unitPath, month, found.GetValueOrDefault(month.Text), ct),
            hazards.Balance(month),
            hazards.KeyMatters(month, time.Today),
            await OverdueList.LoadAsync(db, unitPath, time.Today, ct),
            await VisitCounts.LoadAsync(db, unitPath, month, ct),
            Trend(first, month, received, found));
    }

    private static Period PeriodOf(ReportMonth month) => new(month.First, month.Last);

    private static IReadOnlyList<ChannelCount> Channels(PetitionFigureSet now, PetitionFigureSet before, PetitionFigureSet yearBefore) =>
        [.. now.Channels.Select(row => new ChannelCount(
            PetitionWords.Of(row.Channel),
            row.Matters,
            row.People,
            before.Channels.Single(other => other.Channel == row.Channel).Matters,
            yearBefore.Registered == 0 ? null : yearBefore.Channels.Single(other => other.Channel == row.Channel).Matters))];

    private static IReadOnlyList<TopicCount> Topics(PetitionFigureSet now, PetitionFigureSet before) =>
        [.. Topic.All.Select(topic => new TopicCount(
            topic.ShortName,
            now.Topics.SingleOrDefault(row => row.Topic == topic.Code)?.Matters ?? 0,
            before.Topics.SingleOrDefault(row => row.Topic == topic.Code)?.Matters ?? 0))];

    /// <summary>The months up to the one reported on; those before the portal held any data are left out.</summary>
    private static IReadOnlyList<MonthPoint> Trend(ReportMonth first, ReportMonth last, Dictionary<string, int> received, Dictionary<string, int> found) =>
        [.. Enumerable.Range(0, TrendMonths).Select(at => new ReportMonth(first.First.AddMonths(at)).Text)
            .SkipWhile(month => month != last.Text && !received.ContainsKey(month) && !found.ContainsKey(month))
            .Select(month => new MonthPoint(month, received.GetValueOrDefault(month), found.GetValueOrDefault(month)))];

    private async Task<ScreeningCount> ScreeningAsync(string unitPath, ReportMonth month, int found, CancellationToken ct)
    {
        var figures = await screening.HandleAsync(unitPath, month.Text, ct);
        return figures.IsOk
            ? new ScreeningCount(figures.Value.Expected, figures.Value.Done - figures.Value.Nil, figures.Value.Nil, figures.Value.Late, figures.Value.PeopleTalkedTo, found)
            : throw new InvalidOperationException($"A reader of reports may read screening figures, but was refused: {figures.Refusal.Code}.");
    }
}
