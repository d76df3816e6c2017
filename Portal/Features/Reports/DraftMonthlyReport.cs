using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Organization;
using Portal.Domain.Reports;
using Portal.Security;

namespace Portal.Features.Reports;

/// <summary>Drafts the monthly report of a mine, or takes its numbers anew while it is a draft. One report per mine and month.</summary>
public sealed class DraftMonthlyReport(PortalContexts contexts, CurrentUser currentUser, AccessLog access, CompileMonthlyReport compile, ChinaTime time)
{
    /// <param name="unitId">A mine or the group inside the user's subtree.</param>
    /// <returns>The number of the report; refused for a bad or unfinished month and for a report that is signed.</returns>
    public async Task<Result<string>> HandleAsync(Guid unitId, string period, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.DraftReport))
        {
            return await access.RefuseAsync(user, "report.draft", unitId.ToString(), ct);
        }

        var parsed = ReportMonth.Parse(period);
        if (!parsed.IsOk)
        {
            return parsed.Refusal;
        }

        if (parsed.Value.Last >= time.Today)
        {
            return ReportRefusals.FuturePeriod;
        }

        return await SaveAsync(user, unitId, parsed.Value, ct);
    }

    private async Task<Result<string>> SaveAsync(UserContext user, Guid unitId, ReportMonth month, CancellationToken ct)
    {
        await using var db = contexts.Open(user);
        db.Action = "report.draft";
        var unit = await db.Units.SingleOrDefaultAsync(u => u.Id == unitId, ct);
        if (unit is null || unit.Kind is not (UnitKind.Mine or UnitKind.Group) || !unit.Path.StartsWith(user.ScopePath, StringComparison.Ordinal))
        {
            return await access.DenyAsync(user, "report.draft", unitId.ToString(), ct);
        }

        var json = SnapshotJson.Write(await compile.HandleAsync(unit.Name, unit.Path, month, ct));
        var fingerprint = SnapshotJson.FingerprintOf(json);
        var report = await db.Reports.SingleOrDefaultAsync(r => r.Kind == ReportKind.Monthly && r.UnitId == unitId && r.Period == month.Text, ct);
        if (report is null)
        {
            var number = $"XB-{unit.Code}-{month.First:yyyyMM}";
            report = Report.Draft(number, ReportKind.Monthly, unitId, month.Text, MonthlyDocument.TitleOf(unit.Name, month), json, fingerprint, time.Now);
            db.Reports.Add(report);
        }
        else if (report.Refresh(json, fingerprint, time.Now) is { IsOk: false } refused)
        {
            return refused.Refusal;
        }

        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return SecurityRefusals.Conflict;
        }
        catch (DbUpdateException) when (db.Entry(report).State == EntityState.Added)
        {
            if (!await IsDraftedAsync(user, report.Number, ct))
            {
                throw;
            }
        }

        return report.Number;
    }

    // The monthly job or another tab made the same report at the same moment; its numbers are as fresh.
    private async Task<bool> IsDraftedAsync(UserContext user, string number, CancellationToken ct)
    {
        await using var db = contexts.Open(user);
        return await db.Reports.AnyAsync(report => report.Number == number, ct);
    }
}
