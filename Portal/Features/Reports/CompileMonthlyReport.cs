using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Reports;
using Portal.Features.Screening;
using Portal.Security;

namespace Portal.Features.Reports;

/// <summary>Takes every number of a month's report from the data as it stands now.</summary>
public sealed class CompileMonthlyReport(PortalContexts contexts, ScreeningFigures screening, ChinaTime time)
{
    private const int TrendMonths = 12;

    /// <param name="unitPath">Path of the unit reported on; its subtree is counted.</param>
    public async Task<MonthlySnapshot> HandleAsync(string unitName, string unitPath, ReportMonth month, CancellationToken ct)
    {
        await using var db = await contexts.OpenAsync(ct);
        var petitions = await PetitionCounts.LoadAsync(db, unitPath, new ReportMonth(month.First.AddMonths(1 - TrendMonths)), month, ct);
        var hazards = await HazardCounts.LoadAsync(db, unitPath, month, ct);
        var found = await HazardCounts.FoundByMonthAsync(db, unitPath, new ReportMonth(month.First.AddMonths(1 - TrendMonths)), month, ct);
        return new MonthlySnapshot(
            unitName,
            month.Text,
            time.Today,
            petitions.Channels(month),
            petitions.Topics(month),
            await DutyRates.OfAsync(db, unitPath, Domain.Petitions.ClockKind.Notice, month, time.Today, ct),
            await DutyRates.OfAsync(db, unitPath, Domain.Petitions.ClockKind.Handling, month, time.Today, ct),
            await ScreeningAsync(unitPath, month, found.GetValueOrDefault(month.Text), ct),
            hazards.Balance(month),
            hazards.KeyMatters(month, time.Today),
            await OverdueList.LoadAsync(db, unitPath, time.Today, ct),
            await VisitCounts.LoadAsync(db, unitPath, month, ct),
            [.. Enumerable.Range(0, TrendMonths)
                .Select(at => new ReportMonth(month.First.AddMonths(at + 1 - TrendMonths)).Text)
                .SkipWhile(text => petitions.In(text) == 0 && found.GetValueOrDefault(text) == 0 && text != month.Text)
                .Select(text => new MonthPoint(text, petitions.In(text), found.GetValueOrDefault(text)))]);
    }

    private async Task<ScreeningCount> ScreeningAsync(string unitPath, ReportMonth month, int found, CancellationToken ct)
    {
        var figures = await screening.HandleAsync(unitPath, month.Text, ct);
        return figures.IsOk
            ? new ScreeningCount(figures.Value.Expected, figures.Value.Done - figures.Value.Nil, figures.Value.Nil, figures.Value.Late, figures.Value.PeopleTalkedTo, found)
            : throw new InvalidOperationException($"A reader of reports may read screening figures, but was refused: {figures.Refusal.Code}.");
    }
}
