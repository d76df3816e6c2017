using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;

namespace Portal.Features.Demo.Petitions;

/// <summary>Petitions of the mine that show how deadlines move: time asked for and granted, an objection, the third passing-on.</summary>
internal static class DemoDeadlines
{
    private const string NotOurs = "这件事由别的科室管理，不在本单位职责范围，申请退回。";

    public static void Plan(DemoStage stage)
    {
        foreach (var step in new[] { GrantAsync, AskAsync, PassOnAsync, ObjectAsync })
        {
            // At the last moment, when no story holds an older copy of the petition any more.
            stage.Timeline.At(stage.Present, token => step(stage, token));
        }
    }

    private static async Task GrantAsync(DemoStage stage, CancellationToken ct)
    {
        if (await FindAsync(stage, PetitionStatus.Accepted, ct) is { } petition && await AskAsync(stage, petition, 20, "外调的工资台账要等集团档案室提供。", ct))
        {
            await stage.TakeAsync(
                petition, stage.Person("leader"), "petition.extension.approve", p => ExtensionRule.Approve(p, stage.Person("leader").Id, DemoStage.Calendar, stage.Now, stage.Today), ct);
        }
    }

    private static async Task AskAsync(DemoStage stage, CancellationToken ct)
    {
        if (await FindAsync(stage, PetitionStatus.Accepted, ct) is { } petition)
        {
            await AskAsync(stage, petition, 30, "需要请县人社局核对历年缴费记录，对方书面答复还没有到。", ct);
        }
    }

    private static async Task<bool> AskAsync(DemoStage stage, Petition petition, int days, string reason, CancellationToken ct)
    {
        var by = stage.ChiefOf(petition.HandlingUnit!.Path);
        var isAsked = ExtensionRule.Ask(petition, days, reason, by.Id, stage.Now, stage.Today).IsOk;
        await stage.SaveAsync(by, "petition.extension.ask", ct);
        return isAsked;
    }

    private static async Task ObjectAsync(DemoStage stage, CancellationToken ct)
    {
        if (await FindAsync(stage, PetitionStatus.Assigned, ct) is { } petition)
        {
            await FileAsync(stage, petition, ct);
        }
    }

    /// <summary>Twice sent and twice given back: the third time a leader decides.</summary>
    private static async Task PassOnAsync(DemoStage stage, CancellationToken ct)
    {
        if (await FindAsync(stage, PetitionStatus.Assigned, ct) is not { } petition)
        {
            return;
        }

        var (first, clerk) = (petition.HandlingUnit!.Path, stage.Person("clerk"));
        if (!await FileAsync(stage, petition, ct))
        {
            return;
        }

        await ReturnAsync(stage, petition, ct);
        var other = stage.Unit(new[] { "CW", "AJ" }.Select(code => DemoUnits.DepartmentOf(DemoUnits.Mine, code)).First(path => path != first));
        await stage.TakeAsync(
            petition, clerk, "petition.assign", p => p.Assign(other.Id, stage.Today.AddDays(20), "请核实后按期反馈。", DemoStage.Calendar, stage.Now, stage.Today), ct);
        await FileAsync(stage, petition, ct);
        await ReturnAsync(stage, petition, ct);
    }

    private static async Task<bool> FileAsync(DemoStage stage, Petition petition, CancellationToken ct)
    {
        var path = await stage.Db.Units.Where(each => each.Id == petition.HandlingUnitId).Select(each => each.Path).SingleAsync(ct);
        var by = stage.ChiefOf(path);
        stage.Db.Attach(petition);
        var isFiled = ObjectionRule.File(petition, NotOurs, by.Id, DemoStage.Calendar, stage.Now, stage.Today).IsOk;
        await stage.SaveAsync(by, "petition.objection.file", ct);
        return isFiled;
    }

    private static Task ReturnAsync(DemoStage stage, Petition petition, CancellationToken ct) => stage.TakeAsync(
        petition, stage.Person("clerk"), "petition.objection.agree", p => ObjectionRule.Agree(p, "情况属实，同意退回。", stage.Person("clerk").Id, stage.Now, stage.Today), ct);

    /// <summary>The newest petition of the mine at a step, with nothing asked or promised yet.</summary>
    private static Task<Petition?> FindAsync(DemoStage stage, PetitionStatus status, CancellationToken ct) => stage.Db.Petitions
        .Include(p => p.HandlingUnit).Include(p => p.Clocks).Include(p => p.Dispositions).Include(p => p.Extensions).Include(p => p.Objections).AsSplitQuery()
        .Where(p => p.Status == status && p.HandlingUnit!.Path.StartsWith(DemoUnits.Mine) && p.HandlingUnit.Path != DemoUnits.Mine && p.ReviewCase == null && !p.Extensions.Any() && !p.Objections.Any()
            && !stage.Db.AssistTasks.Any(task => task.PetitionId == p.Id) && !stage.Db.NonAcceptances.Any(each => each.PetitionId == p.Id))
        .OrderByDescending(p => p.RegisteredAt).FirstOrDefaultAsync(ct);
}
