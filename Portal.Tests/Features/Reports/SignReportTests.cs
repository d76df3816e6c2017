using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Domain.Reports;
using Portal.Features.Hazards;
using Portal.Features.Reports;
using Portal.Security;

namespace Portal.Tests.Features.Reports;

public sealed class SignReportTests
{
    private const string Number = "XB-YQ-202603";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [DatabaseProviders]
    public async Task A_signed_reports_numbers_and_paper_do_not_move_when_the_data_does(DatabaseProvider provider)
    {
        await using var portal = await DraftedAsync(provider);
        await SignAsync(portal);
        var before = await DownloadAsync(portal);

        await FindHazardAsync(portal, "签发后补登的一件");
        await using var clerk = await portal.AsAsync("clerk");
        var again = await clerk.Get<DraftMonthlyReport>().HandleAsync(await MineAsync(portal), "2026-03", Ct);

        again.Refusal.ShouldBe(ReportRefusals.Signed);
        (await DownloadAsync(portal)).ShouldBe(before);
    }

    [Theory]
    [DatabaseProviders]
    public async Task A_draft_that_changed_after_it_was_read_is_not_signed(DatabaseProvider provider)
    {
        await using var portal = await DraftedAsync(provider);
        await using var leader = await portal.AsAsync("leader");
        var read = (await leader.Get<ReadReport>().HandleAsync(Number, Ct)).Value!;
        await FindHazardAsync(portal, "起草后补登的一件");
        await using (var clerk = await portal.AsAsync("clerk"))
        {
            await clerk.Get<DraftMonthlyReport>().HandleAsync(read.UnitId, "2026-03", Ct);
        }

        var result = await leader.Get<SignReport>().HandleAsync(Number, read.Fingerprint, Ct);

        result.Refusal!.Code.ShouldBe("report.changed");
    }

    [Theory]
    [DatabaseProviders]
    public async Task The_job_drafts_last_month_once_for_each_mine(DatabaseProvider provider)
    {
        await using var portal = await DraftedAsync(provider);
        await using (var job = portal.AsNobody())
        {
            await job.Get<DraftReportsJob>().RunAsync(Ct);
        }

        await using var db = portal.Open();
        (await db.Reports.OrderBy(report => report.Number).Select(report => report.Number).ToListAsync(Ct)).ShouldBe(["XB-BS-202603", Number]);
    }

    [Theory]
    [DatabaseProviders]
    public async Task The_month_that_is_running_is_refused(DatabaseProvider provider)
    {
        await using var portal = await DraftedAsync(provider);
        await using var clerk = await portal.AsAsync("clerk");

        var result = await clerk.Get<DraftMonthlyReport>().HandleAsync(await MineAsync(portal), "2026-04", Ct);

        result.Refusal.ShouldBe(ReportRefusals.FuturePeriod);
    }

    [Theory]
    [DatabaseProviders]
    public async Task A_clerk_cannot_sign_and_the_try_is_on_record(DatabaseProvider provider)
    {
        await using var portal = await DraftedAsync(provider);
        await using var clerk = await portal.AsAsync("clerk");

        var result = await clerk.Get<SignReport>().HandleAsync(Number, "", Ct);

        result.Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        await using var db = portal.Open();
        (await db.Audit.AnyAsync(entry => entry.Action == "denied.report.sign" && entry.Detail == Number, Ct)).ShouldBeTrue();
    }

    [Theory]
    [DatabaseProviders]
    public async Task Another_mines_report_is_not_found(DatabaseProvider provider)
    {
        await using var portal = await DraftedAsync(provider);
        await using var stranger = await portal.AsAsync("leader2");

        (await stranger.Get<ReadReport>().HandleAsync(Number, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await stranger.Get<DownloadReport>().HandleAsync(Number, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await stranger.Get<ListReports>().HandleAsync(1, 20, Ct)).Rows.ShouldNotContain(row => row.Number == Number);
    }

    private static async Task<TestPortal> DraftedAsync(DatabaseProvider provider)
    {
        var portal = await TestPortal.CreateAsync(provider);
        await FindHazardAsync(portal, "三月发现的一件");
        portal.Clock.Advance(TimeSpan.FromDays(22));
        await using var job = portal.AsNobody();
        await job.Get<DraftReportsJob>().RunAsync(Ct);
        return portal;
    }

    private static async Task FindHazardAsync(TestPortal portal, string title)
    {
        await using var officer = await portal.AsAsync("officer");
        var user = await officer.UserAsync();
        var form = new NewHazard(null, title, "", HazardSource.OwnNotice, "ZF", null, new DateOnly(2026, 3, 9), user.UnitId);
        (await officer.Get<RegisterHazard>().HandleAsync(form, Ct)).IsOk.ShouldBeTrue();
    }

    private static async Task SignAsync(TestPortal portal)
    {
        await using var leader = await portal.AsAsync("leader");
        var read = (await leader.Get<ReadReport>().HandleAsync(Number, Ct)).Value!;
        (await leader.Get<SignReport>().HandleAsync(Number, read.Fingerprint, Ct)).IsOk.ShouldBeTrue();
    }

    private static async Task<byte[]> DownloadAsync(TestPortal portal)
    {
        await using var leader = await portal.AsAsync("leader");
        return (await leader.Get<DownloadReport>().HandleAsync(Number, Ct)).Value!.Content;
    }

    private static async Task<Guid> MineAsync(TestPortal portal)
    {
        await using var db = portal.Open();
        return await db.Units.Where(unit => unit.Path == "JT/YQ/").Select(unit => unit.Id).SingleAsync(Ct);
    }
}
