using Portal.Data;
using Portal.Domain.Screening;
using Portal.Domain.Visits;
using Portal.Features.Screening;
using Portal.Features.Screening.Following;
using Portal.Features.Screening.Plans;

namespace Portal.Tests.Features.Screening;

public sealed class SubmissionTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_nil_report_is_refused_without_method_and_people_and_taken_with_them(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await stage.AnswerAllAsync(taskId);
        await using var cadre = await stage.Portal.AsAsync("cadre");

        var bare = await cadre.Get<SubmitTask>().HandleAsync(taskId, new EffortForm([], null, ""), Ct);
        var full = await cadre.Get<SubmitTask>().HandleAsync(taskId, ScreeningStage.Effort, Ct);
        var later = await cadre.Get<SaveAnswer>().HandleAsync(new AnswerForm(Guid.NewGuid(), taskId, "GZ1", ScreeningAnswerValue.NotApplicable), Ct);

        bare.Refusal.ShouldNotBeNull().Code.ShouldBe("screening.nil.effort");
        full.Value.ShouldBe(ScreeningTaskStatus.Nil);
        later.Refusal.ShouldBe(ScreeningRefusals.SubmittedAlready);
    }

    [Theory, DatabaseProviders]
    public async Task A_task_with_items_left_or_a_finding_that_is_not_registered_is_refused(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await stage.AnswerAllAsync(taskId, except: ["ZF1", "ZF2"]);
        await using var cadre = await stage.Portal.AsAsync("cadre");
        var submit = cadre.Get<SubmitTask>();

        var left = await submit.HandleAsync(taskId, ScreeningStage.Effort, Ct);
        foreach (var code in new[] { "ZF1", "ZF2" })
        {
            await cadre.Get<SaveAnswer>().HandleAsync(new AnswerForm(Guid.NewGuid(), taskId, code, ScreeningAnswerValue.Problem, "漏雨，2 户"), Ct);
        }

        var open = await submit.HandleAsync(taskId, ScreeningStage.Effort, Ct);
        foreach (var code in new[] { "ZF1", "ZF2" })
        {
            await cadre.Get<RaiseHazardFromAnswer>().HandleAsync(Guid.NewGuid(), taskId, code, "漏雨，2 户", Ct);
        }

        left.Refusal.ShouldBe(ScreeningRefusals.Unanswered(2));
        open.Refusal.ShouldBe(ScreeningRefusals.ProblemsWithoutText(2));
        (await submit.HandleAsync(taskId, ScreeningStage.Effort, Ct)).Value.ShouldBe(ScreeningTaskStatus.Submitted);
    }

    [Theory, DatabaseProviders]
    public async Task Methods_and_people_are_kept_before_the_submission(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await using var cadre = await stage.Portal.AsAsync("cadre");

        await cadre.Get<SaveEffort>().HandleAsync(taskId, ScreeningStage.Effort, Ct);

        var effort = (await cadre.Get<ReadTask>().HandleAsync(taskId, Ct)).Value.ShouldNotBeNull().Effort;
        (effort.Methods, effort.PeopleTalkedTo).ShouldBe((effort.Methods, 26));
        effort.Methods.ShouldBe([ContactMethod.HomeVisit, ContactMethod.Meeting]);
    }

    [Theory, DatabaseProviders]
    public async Task Duties_round_and_figures_tell_the_same_story(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await using var cadre = await stage.Portal.AsAsync("cadre");
        await using var officer = await stage.Portal.AsAsync("officer");
        var before = await cadre.Get<ScreeningDuties>().HandleAsync(Ct);
        await stage.AnswerAllAsync(taskId);
        await cadre.Get<SubmitTask>().HandleAsync(taskId, ScreeningStage.Effort, Ct);
        stage.Portal.Clock.Advance(TimeSpan.FromDays(6));

        var list = (await officer.Get<ListRounds>().HandleAsync(1, 20, Ct)).Value.ShouldNotBeNull();
        var round = (await officer.Get<ReadRound>().HandleAsync("LC-YQ-2026-001", Ct)).Value.ShouldNotBeNull();
        var figures = (await officer.Get<ScreeningFigures>().HandleAsync("JT/YQ/", "2026-03", Ct)).Value.ShouldNotBeNull();

        before.ShouldHaveSingleItem().ShouldBe(new ScreeningDutyRow(taskId, "2026年3月矛盾纠纷排查", "综采一队", false, new DateOnly(2026, 3, 15), 0, 54));
        (await cadre.Get<ScreeningDuties>().HandleAsync(Ct)).ShouldBeEmpty();
        list.Rows.ShouldHaveSingleItem().ShouldBe(new RoundRow("LC-YQ-2026-001", "2026年3月矛盾纠纷排查", new DateOnly(2026, 3, 10), new DateOnly(2026, 3, 15), 5, 1, 1, 4));
        round.Tasks[^1].UnitName.ShouldBe("综采一队");
        (figures.Expected, figures.Done, figures.Nil, figures.Late, figures.Findings, figures.PeopleTalkedTo).ShouldBe((5, 1, 1, 4, 0, 26));
        figures.Methods.ShouldBe([new MethodCount(ContactMethod.HomeVisit, 1), new MethodCount(ContactMethod.Meeting, 1)]);
    }

    [Theory, DatabaseProviders]
    public async Task Another_mines_reader_sees_neither_list_nor_round(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await stage.OpenTaskAsync();
        await using var other = await stage.Portal.AsAsync("officer2");

        (await other.Get<ListRounds>().HandleAsync(1, 20, Ct)).Value.ShouldNotBeNull().Total.ShouldBe(0);
        (await other.Get<ReadRound>().HandleAsync("LC-YQ-2026-001", Ct)).Refusal.ShouldBe(Portal.Security.SecurityRefusals.NotFound);
    }

    [Theory, DatabaseProviders]
    public async Task What_was_found_in_the_last_round_and_is_not_closed_stands_over_its_theme(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await using var cadre = await stage.Portal.AsAsync("cadre");
        await cadre.Get<RaiseHazardFromAnswer>().HandleAsync(Guid.NewGuid(), taskId, "ZF3", "2 号楼热水不足", Ct);
        stage.Portal.Clock.Advance(TimeSpan.FromDays(31));
        await stage.RunJobAsync();
        await using var db = stage.Portal.Open();
        var next = (await cadre.Get<ScreeningDuties>().HandleAsync(Ct)).Single(duty => duty.TaskId != taskId).TaskId;

        var same = (await cadre.Get<ReadTask>().HandleAsync(taskId, Ct)).Value.ShouldNotBeNull();
        var task = (await cadre.Get<ReadTask>().HandleAsync(next, Ct)).Value.ShouldNotBeNull();

        same.Themes.SelectMany(theme => theme.Open).ShouldBeEmpty();
        task.Themes.Single(theme => theme.Code == "ZF").Open.ShouldHaveSingleItem().Number.ShouldBe("PC-YQ-2026-00001");
    }
}
