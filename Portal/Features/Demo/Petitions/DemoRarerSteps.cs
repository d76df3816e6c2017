using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Organization;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Cooperation;
using Portal.Domain.Petitions.Dispositions;
using Portal.Domain.Petitions.Review;

namespace Portal.Features.Demo.Petitions;

/// <summary>One petition of the mine for each of the rarer steps, by the same rules as the pages: assistance, an agreement with a promise not kept, review, refusal of acceptance, 停访息诉.</summary>
internal static class DemoRarerSteps
{
    public static void Plan(DemoStage stage)
    {
        stage.Timeline.At(stage.Present.AddDays(-20), token => AgreeAsync(stage, token));
        foreach (var step in new[] { AssistAsync, RefuseAsync, ReviewAsync, SettleAsync })
        {
            // At the last moment, when no story holds an older copy of the petition any more.
            stage.Timeline.At(stage.Present, token => step(stage, token));
        }
    }

    private static async Task AgreeAsync(DemoStage stage, CancellationToken ct)
    {
        if (await FindAsync(stage, PetitionStatus.Accepted, ct) is not { } petition)
        {
            return;
        }

        var by = stage.ChiefOf(petition.HandlingUnit!.Path);
        var agreement = DemoStage.Demand(
            Agreement.Sign(petition, AgreementKind.Mediation, stage.Today, "云泉煤矿人民调解委员会", "双方同意分两次付清，第一次付款后信访人配合核对台账。", by.Id, stage.Now, stage.Today), "petition.agreement");
        stage.Db.Agreements.Add(agreement);
        foreach (var (text, days) in new[] { ("第一次付款", 10), ("第二次付款", 40) })
        {
            var promise = new NewCommitment(CommitmentSource.Agreement, agreement.Id, text, petition.HandlingUnit.Id, stage.Today, stage.Today.AddDays(days), 6_800m);
            stage.Db.Commitments.Add(DemoStage.Demand(Commitment.Record(petition, promise, by.Id, stage.Now, stage.Today), "petition.commitment.record"));
        }

        await stage.SaveAsync(by, "petition.agreement", ct);
    }

    private static async Task AssistAsync(DemoStage stage, CancellationToken ct)
    {
        if (await FindAsync(stage, PetitionStatus.Accepted, ct) is not { } petition
            || await stage.Db.Units.Where(unit => unit.Path.StartsWith(DemoUnits.Mine) && unit.Path != DemoUnits.Mine && unit.Id != petition.HandlingUnitId)
                .OrderByDescending(unit => unit.Path).FirstOrDefaultAsync(ct) is not { } assisting)
        {
            return;
        }

        var by = stage.ChiefOf(petition.HandlingUnit!.Path);
        stage.Db.AssistTasks.Add(DemoStage.Demand(
            AssistTask.Of(petition, assisting.Id, "请核对去年以来的台账，说明发放情况并附清单。", EarlierOf(stage.Today.AddDays(10), petition.ClockOf(ClockKind.Handling)!.TargetOn), by.Id, stage.Now, stage.Today),
            "petition.assist.ask"));
        await stage.SaveAsync(by, "petition.assist.ask", ct);
    }

    private static async Task RefuseAsync(DemoStage stage, CancellationToken ct)
    {
        if (await FindAsync(stage, PetitionStatus.Assigned, ct) is not { } petition)
        {
            return;
        }

        var (head, leader) = (stage.ChiefOf(petition.HandlingUnit!.Path), stage.Person("leader"));
        var refusal = DemoStage.Demand(
            NonAcceptance.Propose(petition, null, NonAcceptanceGround.SubJudice, "劳动争议仲裁委员会已经受理同一请求，正在审理。", "县劳动人事争议仲裁委员会", head.Id, stage.Now), "petition.refuse");
        stage.Db.NonAcceptances.Add(refusal);
        refusal.Sign(petition, leader.Id, stage.Now, stage.Today);
        await stage.SaveAsync(leader, "petition.not-accepted.sign", ct);
    }

    private static async Task ReviewAsync(DemoStage stage, CancellationToken ct)
    {
        if (await FindAsync(stage, PetitionStatus.Delivered, ct) is not { } reviewed)
        {
            return;
        }

        var clerk = stage.Person("clerk");
        var form = new NewPetition(
            $"复查：{reviewed.Subject}", "对处理意见不服：少算了两个月，请重新核对。", "", reviewed.Channel, reviewed.Kind, reviewed.Topic, reviewed.IsGroup, reviewed.People, reviewed.Representatives,
            stage.Today, ["重新核对并补足"]);
        var number = await Numbers.NextAsync(stage.Db, $"XF-{OrgUnit.MineCodeOf(DemoUnits.Mine)}-{stage.Today:yyyyMMdd}", 4, ct);
        var linked = DemoStage.Demand(
            Petition.Register(number, form, reviewed.RegisteredAtUnitId, reviewed.QueryCodeHash, DemoStage.Calendar, stage.Now, stage.Today), "petition.review.request");
        if (ReviewPath.Open(linked, reviewed, stage.Unit(DemoUnits.Mine).Id, DemoStage.Calendar, stage.Now, stage.Today).IsOk)
        {
            stage.Db.Petitions.Add(linked);
            await stage.SaveAsync(clerk, "petition.review.request", ct);
        }
    }

    private static async Task SettleAsync(DemoStage stage, CancellationToken ct)
    {
        if (await FindAsync(stage, PetitionStatus.Closed, ct) is { } petition && Endings.Settle(petition, isVoluntary: true, stage.Today).IsOk)
        {
            await stage.SaveAsync(stage.Person("clerk"), "petition.settle", ct);
        }
    }

    /// <summary>The newest petition of the mine at a step, for which nothing rarer was done yet.</summary>
    private static Task<Petition?> FindAsync(DemoStage stage, PetitionStatus status, CancellationToken ct) => stage.Db.Petitions
        .Include(p => p.HandlingUnit).Include(p => p.Opinion).Include(p => p.Clocks).Include(p => p.Claims).Include(p => p.ReviewCase).Include(p => p.Dispositions).AsSplitQuery()
        .Where(p => p.Status == status && p.HandlingUnit!.Path.StartsWith(DemoUnits.Mine) && p.ReviewCase == null && !stage.Db.Agreements.Any(agreement => agreement.PetitionId == p.Id))
        .OrderByDescending(p => p.RegisteredAt).FirstOrDefaultAsync(ct);

    private static DateOnly EarlierOf(DateOnly one, DateOnly other) => one < other ? one : other;
}
