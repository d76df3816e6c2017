using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;
using Portal.Domain.Petitions.Dispositions;
using Portal.Domain.Petitions.Review;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Deadlines;
using Portal.Features.Petitions.Dispositions;
using Portal.Features.Petitions.Papers;
using Portal.Tests.Documents;
using Portal.Tests.Features.Petitions.Review;

namespace Portal.Tests.Features.Petitions.Dispositions;

/// <summary>Every paper there is, as the use cases issue it.</summary>
public sealed class PaperRightsTests
{
    /// <summary>Papers between units; no petitioner receives them.</summary>
    private static readonly string[] s_internal = [.. PaperKinds.All.Where(kind => kind.For is PaperReader.Unit or PaperReader.File).Select(kind => kind.Code)];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Every_paper_for_a_petitioner_tells_the_rights_with_dates(DatabaseProvider provider)
    {
        await using var review = await ReviewDesk.OpenAsync(provider);
        await IssueAllAsync(review);
        await using var db = review.Desk.Portal.Open();
        var papers = await db.Documents.AsNoTracking().OrderBy(paper => paper.Id).ToListAsync(Ct);

        papers.Select(paper => paper.Kind).Distinct().Order().ShouldBe(AllKinds().Order());
        foreach (var paper in papers.Where(paper => !s_internal.Contains(paper.Kind)))
        {
            using var pdf = new PdfFile(paper.Content);
            var text = string.Concat(pdf.Text().Where(c => !char.IsWhiteSpace(c)));
            foreach (var part in new[] { "你的权利", "复查", "复核", "劳动仲裁", "2027年3月10日", "回避", "社会救助", "2026年" })
            {
                text.ShouldContain(part, customMessage: paper.Title);
            }

            if (Environment.GetEnvironmentVariable("PORTAL_KEEP_PAPERS") is { Length: > 0 } folder)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder, $"{paper.Kind}-{paper.Id:N}.pdf"), paper.Content, Ct);
            }
        }
    }

    [Theory, DatabaseProviders]
    public async Task An_ordinary_paper_fits_one_page(DatabaseProvider provider)
    {
        await using var review = await ReviewDesk.OpenAsync(provider);
        await IssueAllAsync(review);
        await using var db = review.Desk.Portal.Open();

        foreach (var paper in await db.Documents.AsNoTracking().ToListAsync(Ct))
        {
            using var pdf = new PdfFile(paper.Content);
            pdf.Pages().Count.ShouldBe(1, paper.Title);
        }
    }

    [Fact]
    public async Task The_last_day_to_ask_stands_on_the_proof_of_delivery()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var number = await desk.AtAsync(PetitionStatus.Delivered);
        await using var db = desk.Portal.Open();
        var proof = await db.Documents.AsNoTracking().SingleAsync(paper => paper.Kind == DeliveryRecord.Kind.Code, Ct);

        using var pdf = new PdfFile(proof.Content);
        var text = string.Concat(pdf.Text().Where(c => !char.IsWhiteSpace(c)));

        text.ShouldContain("可以在2026年4月9日以前（含当日）向玉泉煤矿书面请求复查");
        text.ShouldContain(number);
    }

    private static IEnumerable<string> AllKinds() => PaperKinds.All.Select(kind => kind.Code);

    private static async Task IssueAllAsync(ReviewDesk review)
    {
        var desk = review.Desk;
        var unit = (await desk.Head.UserAsync()).UnitId;
        (await desk.Clerk.Get<ForwardPetition>().HandleAsync((await desk.RegisterAsync()).Number, unit, "请依法办理。", Ct)).Refusal.ShouldBeNull();
        (await desk.Clerk.Get<InformPetitioner>().HandleAsync((await desk.RegisterAsync()).Number, StatutoryRoute.Arbitration, "县劳动人事争议仲裁委员会，电话 0355-1234567", "请带劳动合同和工资条。", Ct)).Refusal.ShouldBeNull();
        await using var leader = await desk.Portal.AsAsync("leader");
        var refused = await desk.AtAsync(PetitionStatus.Assigned);
        (await desk.Clerk.Get<ProposeNonAcceptance>().HandleAsync(refused, NonAcceptanceGround.SubJudice, "县仲裁委已于 2026 年 3 月 2 日受理同一请求。", "县劳动人事争议仲裁委员会", Ct)).Refusal.ShouldBeNull();
        (await leader.Get<DecideNonAcceptance>().SignAsync(refused, Ct)).Refusal.ShouldBeNull();

        var returned = await desk.AtAsync(PetitionStatus.Assigned);
        (await desk.Head.Get<FileObjection>().HandleAsync(returned, "宿舍由后勤科管理，不在本队职责范围。", Ct)).Refusal.ShouldBeNull();
        (await desk.Clerk.Get<DecideObjection>().AgreeAsync(returned, "核实无误", Ct)).Refusal.ShouldBeNull();

        var slow = await desk.AtAsync(PetitionStatus.Accepted);
        (await desk.Clerk.Get<AskExtension>().HandleAsync(slow, 20, "要等第三方检测报告。", Ct)).Refusal.ShouldBeNull();
        (await desk.Head.Get<DecideExtension>().ApproveAsync(slow, Ct)).Refusal.ShouldBeNull();
        var number = await desk.AtAsync(PetitionStatus.Delivered);
        var leaderId = (await leader.UserAsync()).Id;
        (await desk.Clerk.Get<SubmitToLeader>().HandleAsync(number, leaderId, "涉及人数多，请批示。", Ct)).Refusal.ShouldBeNull();
        (await leader.Get<InstructPetition>().HandleAsync(number, "一周内核清台账。", TestClock.Today.AddDays(7), Ct)).Refusal.ShouldBeNull();
        var (mine, group, head) = (await review.AsAsync("reviewer"), await review.AsAsync("groupclerk"), await review.AsAsync("grouphead"));
        var second = (await ReviewDesk.AskAsync(mine, number)).Value!;
        await review.DraftAsync(mine, second, ReviewConclusion.Upheld);
        await review.AnswerAsync(leader, mine, second);
        var third = (await ReviewDesk.AskAsync(mine, second)).Value!;
        await review.DraftAsync(group, third, ReviewConclusion.Changed);
        await review.AnswerAsync(head, group, third);
    }
}
