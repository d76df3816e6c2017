using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Domain.Screening;
using Portal.Features.Auditing;
using Portal.Features.Notifications;
using Portal.Features.Reports;
using Portal.Features.Screening;
using Portal.Features.Screening.Plans;
using Portal.Tests.Browser.Support;
using Portal.Tests.Documents;

namespace Portal.Tests.Browser.Journey;

/// <summary>
/// The main job with five people: a petition from the desk to its end, a screening round from the phone to the board,
/// the reminders on the way, and the leader's signed report.
/// </summary>
public sealed class MainJourneyTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const string Subject = "外包掘进队 9 月工资未足额发放";
    private const string Finding = "更衣室夜班热水不足，从二月底开始，涉及 40 人。";

    [Theory]
    [InlineData(DatabaseProvider.Sqlite, Screen.Desktop)]
    [InlineData(DatabaseProvider.Sqlite, Screen.Phone)]
    [InlineData(DatabaseProvider.Postgres, Screen.Desktop)]
    public async Task A_petition_and_a_round_go_from_entry_to_the_leaders_report(DatabaseProvider provider, Screen screen)
    {
        await using var mail = await SmtpSink.StartAsync();
        var host = await StartPortalAsync(provider, new Dictionary<string, string> { ["Smtp:Host"] = SmtpSink.Host, ["Smtp:Port"] = mail.Port.ToString(CultureInfo.InvariantCulture), ["Smtp:From"] = "portal@example.invalid" });

        var number = await PetitionAsync(host, screen);
        var hazard = await ScreeningAsync(host, screen);
        await BoardAsync(host, screen, hazard);
        await RemindersAsync(host, mail, number);
        await ReportAsync(host, screen, number, hazard);
        await AuditAsync(host);
    }

    private async Task<string> PetitionAsync(PortalHost host, Screen screen)
    {
        var clerk = await SignInAsync(host, "clerk", screen);
        var desk = new PetitionDesk(clerk);
        var number = await desk.RegisterGroupVisitAsync(Subject);
        number.ShouldStartWith("XF-YQ-20260310-");
        await CheckAsync(clerk, screen);
        TextOf(await desk.ReceiptAsync()).ShouldContain(number);
        await desk.OpenAsync(number);
        await desk.AssignAsync("综采一队");

        var head = await SignInAsync(host, "unithead", screen);
        var unit = new PetitionDesk(head);
        await unit.OpenAsync(number);
        await unit.AcceptAsync();
        await unit.LogContactAsync();
        await CheckAsync(head, screen);

        await desk.OpenAsync(number);
        await desk.ConcludeAsync(1, "支持");
        await desk.ConcludeAsync(2, "支持");
        await desk.WriteOpinionAsync("");
        await clerk.Page.GetByText("处理意见书缺“法律法规依据”。").First.WaitForAsync();
        await desk.WriteOpinionAsync("《保障农民工工资支付条例》第31条");
        await desk.SubmitOpinionAsync();

        await unit.OpenAsync(number);
        await unit.ApproveAsync();
        await desk.OpenAsync(number);
        await desk.DeliverAsync();
        await clerk.Page.GetByText("2026-04-09").First.WaitForAsync();
        await desk.CloseAsync();
        var papers = await desk.PapersAsync();
        papers.ShouldContain("登记回执");
        papers.ShouldContain("受理告知书");
        papers.ShouldContain("处理意见书");
        papers.ShouldContain("送达回证");
        return number;
    }

    private async Task<string> ScreeningAsync(PortalHost host, Screen screen)
    {
        await using (var officer = await host.AsAsync("officer"))
        {
            var mine = (await officer.UserAsync()).ScopeUnitId;
            var plan = await officer.Get<SavePlan>().HandleAsync(null, A.PlanForm(mine, 12), Ct);
            plan.IsOk.ShouldBeTrue(plan.Refusal?.Message);
        }

        host.Clock.Advance(TimeSpan.FromDays(2));
        await using (var job = host.AsJob())
        {
            await job.Get<OpenDueRounds>().RunAsync(Ct);
        }

        var cadre = await SignInAsync(host, "cadre", screen);
        var phone = new ScreeningPhone(cadre);
        await phone.StartAsync();
        await CheckAsync(cadre, screen);
        var hazard = await phone.AnswerAllAsync("ZF3", Finding);
        await phone.FillEffortAsync(26);
        await phone.SubmitAsync("提交排查");
        await cadre.Page.GetByText("已提交").First.WaitForAsync();

        var second = await SignInAsync(host, "officer", screen);
        await second.BrowseAsync("/screening");
        await second.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("2026年3月月度排查") }).First.ClickAsync();
        await second.Page.GetByText("综采一队").First.WaitForAsync();
        await CheckAsync(second, screen);
        return hazard!;
    }

    private async Task BoardAsync(PortalHost host, Screen screen, string hazard)
    {
        var leader = await SignInAsync(host, "leader", screen);
        await leader.BrowseAsync("/board");
        await Assertions.Expect(leader.Page.Locator("[data-cell=Orange-B]")).ToHaveTextAsync("0");

        var officer = await SignInAsync(host, "officer", screen);
        await officer.BrowseAsync($"/hazards/{hazard}");
        await officer.Page.GetByRole(AriaRole.Button, new() { Name = "定风险等级" }).ClickAsync();
        await officer.Page.GetByLabel("涉及人数").FillAsync("40");
        await officer.Page.GetByLabel("工资、保险或补偿超过承诺日期未兑现").CheckAsync();
        await officer.Page.GetByText("涉及 30 人以上的工资、保险或补偿超过承诺日期未兑现。").WaitForAsync();
        await officer.Page.GetByRole(AriaRole.Button, new() { Name = "定为橙色等级并排走访" }).ClickAsync();
        await officer.Page.GetByRole(AriaRole.Button, new() { Name = "评可控性" }).ClickAsync();
        foreach (var factor in new[] { "权限", "依据", "资源", "时限", "沟通" })
        {
            await officer.Page.GetByRole(AriaRole.Group, new() { NameRegex = new($"^{factor}：") }).GetByRole(AriaRole.Radio, new() { Name = "1 部分能" }).CheckAsync();
            await officer.Page.GetByLabel($"{factor}：理由").FillAsync("需要几个部门一起办。");
        }

        await officer.Page.GetByRole(AriaRole.Button, new() { Name = "保存评估" }).ClickAsync();
        await officer.Page.GetByText("复评可控性").WaitForAsync();
        await CheckAsync(officer, screen);

        // The leader's board changes without a reload, and the count opens exactly that hazard.
        var cell = leader.Page.Locator("[data-cell=Orange-B]");
        await Assertions.Expect(cell).ToHaveTextAsync("1");
        await CheckAsync(leader, screen);
        await cell.ClickAsync();
        await leader.Page.WaitForURLAsync(new System.Text.RegularExpressions.Regex("/hazards\\?"));
        await leader.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("更衣室") }).First.WaitForAsync();
        await Assertions.Expect(leader.Page.Locator("table.list tbody tr")).ToHaveCountAsync(1);

        await using var db = host.Open();
        var visits = await db.Visits.Where(visit => db.Hazards.Any(h => h.Number == hazard && h.Id == visit.HazardId)).OrderBy(visit => visit.PlannedOn).ToListAsync(Ct);
        visits[0].PlannedOn.ShouldBe(new DateOnly(2026, 3, 13));
        visits[1].PlannedOn.ShouldBe(new DateOnly(2026, 3, 23));
        (await db.Hazards.Where(h => h.Number == hazard).Select(h => h.Level).SingleAsync(Ct)).ShouldBe(RiskLevel.Orange);
    }

    private async Task RemindersAsync(PortalHost host, SmtpSink mail, string number)
    {
        // Friday, the day of the first visit; the second run must add nothing.
        host.Clock.Advance(TimeSpan.FromDays(1));
        for (var run = 0; run < 2; run++)
        {
            await using var job = host.AsJob();
            (await job.Get<SendReminders>().HandleAsync(Ct)).IsOk.ShouldBeTrue();
            await job.Get<DeliverOutboxJob>().RunAsync(Ct);
        }

        await using var db = host.Open();
        var keys = await db.Reminders.Select(reminder => reminder.Key).ToListAsync(Ct);
        keys.ShouldNotBeEmpty();
        keys.ShouldBeUnique();
        (await db.Inbox.CountAsync(Ct)).ShouldBeGreaterThan(0);
        foreach (var message in await mail.MailsAsync())
        {
            (message.TextBody ?? "").ShouldNotContain("代表甲");
            (message.TextBody ?? "").ShouldNotContain(Subject);
        }

        (await db.Clocks.CountAsync(clock => clock.MetOn == null && db.Petitions.Any(p => p.Number == number && p.Id == clock.PetitionId), Ct)).ShouldBe(1, "only the right of review runs on");
    }

    private async Task ReportAsync(PortalHost host, Screen screen, string number, string hazard)
    {
        host.Clock.Advance(new DateTimeOffset(2026, 4, 1, 1, 0, 0, TimeSpan.Zero) - host.Clock.GetUtcNow());
        await using (var job = host.AsNobody())
        {
            await job.Get<DraftReportsJob>().RunAsync(Ct);
        }

        var leader = await SignInAsync(host, "leader", screen);
        await leader.BrowseAsync("/reports");
        await leader.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("2026年3月") }).First.ClickAsync();
        await leader.Page.GetByRole(AriaRole.Button, new() { Name = "签发并归档" }).ClickAsync();
        await leader.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "签发并归档" }).ClickAsync();
        await leader.Page.GetByText("周五 签发于 2026年4月1日").WaitForAsync();
        await CheckAsync(leader, screen);
        var download = await leader.Page.RunAndWaitForDownloadAsync(() => leader.Page.GetByRole(AriaRole.Link, new() { Name = "下载 PDF" }).ClickAsync());
        var text = TextOf(await File.ReadAllBytesAsync(await download.PathAsync(), Ct));
        text.ShouldContain("本月登记信访件1件");
        text.ShouldContain(hazard);
        text.ShouldContain("周五");
        text.ShouldNotContain("代表甲");
        number.ShouldNotBeEmpty();
    }

    private static async Task AuditAsync(PortalHost host)
    {
        await using var scope = host.AsJob();
        var report = await scope.Get<VerifyAuditChain>().HandleAsync(Ct);
        report.FirstBad.ShouldBeNull(report.Fault);
        report.Checked.ShouldBeGreaterThan(20);
    }

    /// <summary>What a reader finds in the PDF, without the breaks of its lines.</summary>
    private static string TextOf(byte[] pdf)
    {
        using var file = new PdfFile(pdf);
        return string.Concat(file.Text("-raw").Where(character => !char.IsWhiteSpace(character)));
    }

    private static async Task CheckAsync(BrowserUser user, Screen screen)
    {
        await user.ShouldBeAccessibleAsync();
        if (screen == Screen.Phone)
        {
            await user.ShouldFitTheScreenAsync();
        }
    }
}
