using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Domain.Screening;
using Portal.Features.Screening;
using Portal.Security;

namespace Portal.Tests.Features.Screening;

public sealed class FillingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Fifty_saves_of_the_same_answer_at_once_are_one_row(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await using var cadre = await stage.Portal.AsAsync("cadre");
        var form = new AnswerForm(Guid.NewGuid(), taskId, "GZ1", ScreeningAnswerValue.NoProblem);

        var saved = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => cadre.Get<SaveAnswer>().HandleAsync(form, Ct)));

        saved.ShouldAllBe(result => result.IsOk && result.Value.Id == form.Id);
        await using var db = stage.Portal.Open();
        (await db.Answers.CountAsync(Ct)).ShouldBe(1);
        (await db.History.CountAsync(change => change.Record == nameof(ScreeningAnswer), Ct)).ShouldBe(1);
    }

    [Theory, DatabaseProviders]
    public async Task Fifty_tabs_with_ids_of_their_own_make_one_answer_too_and_the_later_one_wins(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await using var cadre = await stage.Portal.AsAsync("cadre");
        var save = cadre.Get<SaveAnswer>();

        var saved = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => save.HandleAsync(
            new AnswerForm(Guid.NewGuid(), taskId, "GZ1", i % 2 == 0 ? ScreeningAnswerValue.NoProblem : ScreeningAnswerValue.NotApplicable), Ct)));
        var last = await save.HandleAsync(new AnswerForm(Guid.NewGuid(), taskId, "GZ1", ScreeningAnswerValue.Problem, "少发"), Ct);

        saved.ShouldAllBe(result => result.IsOk && result.Value.Id == last.Value!.Id);
        await using var db = stage.Portal.Open();
        (await db.Answers.SingleAsync(Ct)).Value.ShouldBe(ScreeningAnswerValue.Problem);
    }

    [Theory, DatabaseProviders]
    public async Task An_id_used_for_another_item_or_an_item_that_is_not_on_the_list_is_refused(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await using var cadre = await stage.Portal.AsAsync("cadre");
        var form = new AnswerForm(Guid.NewGuid(), taskId, "GZ1", ScreeningAnswerValue.NoProblem);
        await cadre.Get<SaveAnswer>().HandleAsync(form, Ct);

        (await cadre.Get<SaveAnswer>().HandleAsync(form with { ItemCode = "GZ2" }, Ct)).Refusal.ShouldBe(ScreeningRefusals.UnknownItem);
        (await cadre.Get<SaveAnswer>().HandleAsync(form with { Id = Guid.NewGuid(), ItemCode = "XX1" }, Ct)).Refusal.ShouldBe(ScreeningRefusals.UnknownItem);
    }

    [Theory, DatabaseProviders]
    public async Task A_text_with_an_identity_number_is_not_stored_and_the_stored_draft_stays(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await using var cadre = await stage.Portal.AsAsync("cadre");
        var form = new AnswerForm(Guid.NewGuid(), taskId, "GZ1", ScreeningAnswerValue.Problem, "10 月少发");
        await cadre.Get<SaveAnswer>().HandleAsync(form, Ct);

        var refused = await cadre.Get<SaveAnswer>().HandleAsync(form with { Note = "10 月少发，11010519491231002X" }, Ct);

        refused.Refusal.ShouldBe(ScreeningRefusals.IdentityNumberInText);
        await using var db = stage.Portal.Open();
        (await db.Answers.SingleAsync(Ct)).Note.ShouldBe("10 月少发");
    }

    [Theory, DatabaseProviders]
    public async Task A_problem_becomes_one_hazard_with_unit_theme_item_and_text_however_often_it_is_pressed(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await using var cadre = await stage.Portal.AsAsync("cadre");
        var (id, raise) = (Guid.NewGuid(), cadre.Get<RaiseHazardFromAnswer>());

        var raised = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => raise.HandleAsync(id, taskId, "ZF2", "6 号楼供暖不足，12 户。", Ct)));

        raised.ShouldAllBe(result => result.IsOk && result.Value.Number == "PC-YQ-2026-00001");
        await using var db = stage.Portal.Open();
        var hazard = await db.Hazards.Include(h => h.Unit).SingleAsync(Ct);
        (hazard.Title, hazard.Topic, hazard.ItemCode, hazard.Unit!.Path, hazard.Households, hazard.ScreeningTaskId, hazard.Source)
            .ShouldBe(("6 号楼供暖不足，12 户", "ZF", "ZF2", "JT/YQ/ZC1/", 12, taskId, HazardSource.Screening));
        (await db.Answers.SingleAsync(Ct)).HazardId.ShouldBe(hazard.Id);
    }

    [Theory, DatabaseProviders]
    public async Task A_problem_without_words_makes_no_hazard(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await using var cadre = await stage.Portal.AsAsync("cadre");

        var raised = await cadre.Get<RaiseHazardFromAnswer>().HandleAsync(Guid.NewGuid(), taskId, "ZF2", "  ", Ct);

        raised.Refusal.ShouldBe(ScreeningRefusals.ProblemTextMissing);
    }

    [Theory, DatabaseProviders]
    public async Task Another_units_task_is_not_found_and_the_try_is_in_the_audit(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await stage.OpenTaskAsync();
        var other = await stage.TaskOfAsync("JT/YQ/JJ1/");
        await using var cadre = await stage.Portal.AsAsync("cadre");

        var read = await cadre.Get<ReadTask>().HandleAsync(other, Ct);
        var saved = await cadre.Get<SaveAnswer>().HandleAsync(new AnswerForm(Guid.NewGuid(), other, "GZ1", ScreeningAnswerValue.NoProblem), Ct);

        read.Refusal.ShouldBe(SecurityRefusals.NotFound);
        saved.Refusal.ShouldBe(SecurityRefusals.NotFound);
        await using var db = stage.Portal.Open();
        (await db.Audit.Where(line => line.Action.StartsWith("denied.")).Select(line => line.Action + " " + line.Detail).ToListAsync(Ct))
            .ShouldBe([$"denied.screening.task.read {other}", $"denied.screening.answer {other}"]);
        (await db.Answers.AnyAsync(Ct)).ShouldBeFalse();
    }

    [Theory, DatabaseProviders]
    public async Task An_officer_reads_the_answers_but_does_not_fill_in(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await using var officer = await stage.Portal.AsAsync("officer");

        var read = await officer.Get<ReadTask>().HandleAsync(taskId, Ct);
        var saved = await officer.Get<SaveAnswer>().HandleAsync(new AnswerForm(Guid.NewGuid(), taskId, "GZ1", ScreeningAnswerValue.NoProblem), Ct);

        read.Value.ShouldNotBeNull().CanFill.ShouldBeFalse();
        saved.Refusal.ShouldBe(SecurityRefusals.NotAllowed);
    }
}
