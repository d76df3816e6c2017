using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Organization;
using Portal.Domain.Reports;
using Portal.Jobs;
using Portal.Security;

namespace Portal.Features.Reports;

/// <summary>On the 1st drafts last month's report of each mine; one that exists is left as it is.</summary>
public sealed partial class DraftReportsJob(
    CurrentUser currentUser, PortalContexts contexts, DraftMonthlyReport draft, ChinaTime time, ILogger<DraftReportsJob> logger) : IPortalJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        currentUser.BindSystem("月报");
        var month = ReportMonth.Of(time.Today).Previous;
        List<Guid> units;
        await using (var db = await contexts.OpenAsync(ct))
        {
            units = await db.Units
                .Where(unit => unit.Kind == UnitKind.Mine && unit.IsActive
                    && !db.Reports.Any(report => report.Kind == ReportKind.Monthly && report.UnitId == unit.Id && report.Period == month.Text))
                .Select(unit => unit.Id).ToListAsync(ct);
        }

        foreach (var unit in units)
        {
            var result = await draft.HandleAsync(unit, month.Text, ct);
            if (!result.IsOk)
            {
                LogNotDrafted(unit, month.Text, result.Refusal.Code);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Report of unit {UnitId} for {Period} not drafted: {RefusalCode}")]
    private partial void LogNotDrafted(Guid unitId, string period, string refusalCode);
}
