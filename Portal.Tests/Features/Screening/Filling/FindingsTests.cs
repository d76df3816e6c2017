using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Filling;
using Portal.Features.Screening;
using Portal.Features.Screening.Filling;
using Portal.Security;

namespace Portal.Tests.Features.Screening.Filling;

public sealed class FindingsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Three_findings_of_one_item_are_three_hazards_and_the_task_waits_for_all(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await stage.AnswerAllAsync(taskId, except: ["ZF2"]);
        await using var cadre = await stage.Portal.AsAsync("cadre");
        var (submit, raise) = (cadre.Get<SubmitTask>(), cadre.Get<RaiseHazardFromFinding>());
        var (second, third) = (Guid.NewGuid(), Guid.NewGuid());
        await cadre.Get<RaiseHazardFromAnswer>().HandleAsync(Guid.NewGuid(), taskId, "ZF2", "6 号楼供暖不足，12 户", Ct);
        foreach (var id in new[] { second, third })
        {
            (await cadre.Get<SaveFinding>().HandleAsync(id, taskId, "ZF2", "", Ct)).IsOk.ShouldBeTrue();
        }

        (await submit.HandleAsync(taskId, ScreeningStage.Effort, Ct)).Refusal.ShouldBe(ScreeningRefusals.ProblemsWithoutText(2));
        var pressed = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => raise.HandleAsync(second, taskId, "ZF2", "8 号楼漏水，3 户", Ct)));
        (await raise.HandleAsync(third, taskId, "ZF2", " ", Ct)).Refusal.ShouldBe(ScreeningRefusals.ProblemTextMissing);
        (await raise.HandleAsync(third, taskId, "ZF2", "9 号楼停电", Ct)).IsOk.ShouldBeTrue();

        pressed.ShouldAllBe(each => each.IsOk && each.Value.Id == second);
        await using var db = stage.Portal.Open();
        (await db.Hazards.CountAsync(hazard => hazard.ItemCode == "ZF2" && hazard.ScreeningTaskId == taskId, Ct)).ShouldBe(3);
        (await db.Hazards.SingleAsync(hazard => hazard.Id == second, Ct)).Households.ShouldBe(3);
        (await cadre.Get<ReadTask>().HandleAsync(taskId, Ct)).Value!.Items.Single(item => item.Code == "ZF2").Findings.Select(finding => finding.HasHazard).ShouldBe([true, true]);
        (await submit.HandleAsync(taskId, ScreeningStage.Effort, Ct)).Value.ShouldBe(ScreeningTaskStatus.Submitted);
        (await cadre.Get<SaveFinding>().HandleAsync(Guid.NewGuid(), taskId, "ZF2", "x", Ct)).Refusal.ShouldBe(ScreeningRefusals.SubmittedAlready);
    }

    [Theory, DatabaseProviders]
    public async Task One_without_hazard_goes_again_and_one_with_a_hazard_holds_the_answer(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await using var cadre = await stage.Portal.AsAsync("cadre");
        var (save, remove, taken, kept) = (cadre.Get<SaveFinding>(), cadre.Get<RemoveFinding>(), Guid.NewGuid(), Guid.NewGuid());
        (await save.HandleAsync(taken, taskId, "ZF2", "漏水", Ct)).Refusal.ShouldBe(FillingRefusals.NoProblem);
        await cadre.Get<SaveAnswer>().HandleAsync(new AnswerForm(Guid.NewGuid(), taskId, "ZF2", ScreeningAnswerValue.Problem, "供暖不足"), Ct);
        await save.HandleAsync(taken, taskId, "ZF2", "漏水", Ct);
        (await save.HandleAsync(taken, taskId, "ZF2", "姓名：张三，漏水", Ct)).Refusal.ShouldBe(ScreeningRefusals.NameInText);
        await cadre.Get<RaiseHazardFromFinding>().HandleAsync(kept, taskId, "ZF2", "停电", Ct);

        (await remove.HandleAsync(taken, taskId, Ct)).IsOk.ShouldBeTrue();
        (await remove.HandleAsync(taken, taskId, Ct)).IsOk.ShouldBeTrue();
        (await remove.HandleAsync(kept, taskId, Ct)).Refusal.ShouldBe(FillingRefusals.FindingIsHazard);
        (await save.HandleAsync(kept, taskId, "ZF2", "没有停电", Ct)).Refusal.ShouldBe(FillingRefusals.FindingIsHazard);
        (await cadre.Get<SaveAnswer>().HandleAsync(new AnswerForm(Guid.NewGuid(), taskId, "ZF2", ScreeningAnswerValue.NoProblem), Ct)).Refusal.ShouldBe(ScreeningRefusals.HazardExists);

        await using var db = stage.Portal.Open();
        (await db.Findings.SingleAsync(Ct)).Id.ShouldBe(kept);
    }

    [Theory, DatabaseProviders]
    public async Task Another_units_findings_are_not_found(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await stage.OpenTaskAsync();
        var other = await stage.TaskOfAsync("JT/YQ/JJ1/");
        await using var cadre = await stage.Portal.AsAsync("cadre");

        (await cadre.Get<SaveFinding>().HandleAsync(Guid.NewGuid(), other, "ZF2", "漏水", Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await cadre.Get<RemoveFinding>().HandleAsync(Guid.NewGuid(), other, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await cadre.Get<RaiseHazardFromFinding>().HandleAsync(Guid.NewGuid(), other, "ZF2", "漏水", Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
    }
}
