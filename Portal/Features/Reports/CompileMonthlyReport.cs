using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Domain.Reports;
using Portal.Domain.Screening;
using Portal.Features.Hazards;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Cooperation;
using Portal.Features.Screening.Plans;
using Portal.Features.Visits;
using Portal.Security;

namespace Portal.Features.Reports;

/// <summary>Takes every number of a month's report from the figures of the features as they stand now.</summary>
public sealed class CompileMonthlyReport(
    PetitionFigures petitions, PetitionsReceivedByMonth received, ListLateClocks lateClocks, ScreeningFigures screening, HazardFigures hazards, HazardsFoundByMonth found,
    VisitFigures visits, CommitmentFigures commitments, ChinaTime time)
{
    private const int TrendMonths = 12;

    /// <param name="unitPath">Path of the unit reported on; its subtree is counted.</param>
    public async Task<MonthlySnapshot> HandleAsync(string unitName, string unitPath, ReportMonth month, CancellationToken ct)
    {
        var now = await petitions.HandleAsync(unitPath, month.Period, ct);
        var before = await petitions.HandleAsync(unitPath, month.Previous.Period, ct);
        var yearBefore = await petitions.HandleAsync(unitPath, month.YearBefore.Period, ct);
        var standings = Demand(await hazards.HandleAsync(unitPath, month.Period, ct));
        var first = new ReportMonth(month.First.AddMonths(1 - TrendMonths));
        var receivedByMonth = Demand(await received.HandleAsync(unitPath, first, month, ct));
        var foundByMonth = Demand(await found.HandleAsync(unitPath, first, month, ct));
        var owed = Demand(await lateClocks.HandleAsync(unitPath, ct));
        var due = Demand(await visits.HandleAsync(unitPath, month.Period, ct));
        return new MonthlySnapshot(
            unitName,
            month.Text,
            time.Today,
            Channels(now, before, yearBefore),
            Topics(now, before),
            new RateCount(now.TimelyNotice.Part, now.TimelyNotice.Whole),
            new RateCount(now.OnTime.Part, now.OnTime.Whole),
            Screening(Demand(await screening.HandleAsync(unitPath, month.Text, ct)), foundByMonth.GetValueOrDefault(month)),
            HazardTables.Balance(standings),
            HazardTables.KeyMatters(standings, time.Today),
            [.. owed.Select(row => new OverdueMatter(row.Number, DutyOf(row.Kind), row.UnitName, time.Today.DayNumber - row.LatestOn.DayNumber))],
            new VisitCount(due.Due, due.OnTime, due.Late, due.Missed),
            Trend(first, month, receivedByMonth, foundByMonth))
        {
            Endings = [.. now.Endings.Select(row => new EndingCount(EndingWord(row.Ending), row.Matters))],
            Promises = Promises(Demand(await commitments.HandleAsync(month.Period, unitPath, ct))),
        };
    }

    private static T Demand<T>(Result<T> figures) =>
        figures.IsOk ? figures.Value : throw new InvalidOperationException($"Who drafts a report may read its figures, but was refused: {figures.Refusal.Code}.");

    private static string DutyOf(ClockKind kind) => kind == ClockKind.Notice ? "书面告知" : "办结并送达意见书";

    private static string EndingWord(PetitionEnding ending) => ending switch
    {
        PetitionEnding.Answered => "办结",
        PetitionEnding.Informed => "告知法定途径",
        PetitionEnding.Withdrawn => "撤回",
        _ => PetitionWords.Of(ending),
    };

    private PromiseCount Promises(CommitmentFigure figure) => new(
        figure.Due, figure.InTime, figure.Late, figure.Moved,
        [.. figure.Broken.Select(row => new BrokenPromise(row.Number, row.Unit, time.Today.DayNumber - row.DueOn.DayNumber))]);

    private static ScreeningCount Screening(ScreeningFiguresRow figures, int found) =>
        new(figures.Expected, figures.Done - figures.Nil, figures.Nil, figures.Late, figures.PeopleTalkedTo, found);

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
    private static IReadOnlyList<MonthPoint> Trend(
        ReportMonth first, ReportMonth last, IReadOnlyDictionary<ReportMonth, int> received, IReadOnlyDictionary<ReportMonth, int> found) =>
        [.. Enumerable.Range(0, TrendMonths).Select(at => new ReportMonth(first.First.AddMonths(at)))
            .SkipWhile(month => month != last && !received.ContainsKey(month) && !found.ContainsKey(month))
            .Select(month => new MonthPoint(month.Text, received.GetValueOrDefault(month), found.GetValueOrDefault(month)))];
}
