using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Domain.Visits;
using Portal.Features.Petitions.Exchange.Import;
using Portal.Features.Screening;
using Portal.Features.Screening.Paper;
using Portal.Security;

namespace Portal.Tests.Features.Screening.Paper;

public sealed class FillFromSheetTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_sheet_comes_back_into_its_task_and_the_same_file_twice_changes_nothing(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await using var cadre = await stage.Portal.AsAsync("cadre");
        var fill = cadre.Get<FillFromSheet>();
        var lines = DefaultChecklist.Items.Select(item => (item.Code, item.Code == "ZF2" ? "有问题" : "无问题", item.Code == "ZF2" ? "6 号楼供暖不足，12 户。" : ""));
        var sheet = SheetPen.Tick(SheetPen.Fill(await BlankAsync(cadre, taskId), [.. lines, ("人数", "26", ""), ("补充", "", "夜班另谈了一次。")]), "走访", "座谈");

        var preview = (await fill.PreviewAsync(taskId, sheet, Ct)).Value.ShouldNotBeNull();
        (preview.Added.Count(), preview.Replaced.Count(), preview.Same, preview.Empty, preview.Faults.Count).ShouldBe((54, 0, 0, 0, 0));
        await using (var before = stage.Portal.Open())
        {
            (await before.Answers.AnyAsync(Ct)).ShouldBeFalse();
        }

        (await fill.WriteAsync(taskId, preview, Ct)).Value.ShouldNotBeNull().Written.ShouldBe(54);

        var task = (await cadre.Get<ReadTask>().HandleAsync(taskId, Ct)).Value.ShouldNotBeNull();
        (task.Unanswered, task.Problems, task.Effort.PeopleTalkedTo, task.Effort.Note, task.Status).ShouldBe((0, 1, 26, "夜班另谈了一次。", ScreeningTaskStatus.Open));
        task.Effort.Methods.ShouldBe([ContactMethod.HomeVisit, ContactMethod.Meeting], ignoreOrder: true);
        var again = (await fill.PreviewAsync(taskId, sheet, Ct)).Value.ShouldNotBeNull();
        (again.IsNothing, again.Same, again.Faults.Count).ShouldBe((true, 54, 0));
        (await fill.WriteAsync(taskId, again, Ct)).Refusal.ShouldBe(SheetRefusals.Nothing);
    }

    [Theory, DatabaseProviders]
    public async Task The_preview_names_what_it_would_overwrite_and_leaves_alone_what_changed_meanwhile(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await using var cadre = await stage.Portal.AsAsync("cadre");
        var (fill, save) = (cadre.Get<FillFromSheet>(), cadre.Get<SaveAnswer>());
        await save.HandleAsync(new AnswerForm(Guid.NewGuid(), taskId, "GZ1", ScreeningAnswerValue.Problem, "10 月奖金晚发五天"), Ct);
        await save.HandleAsync(new AnswerForm(Guid.NewGuid(), taskId, "GZ2", ScreeningAnswerValue.NotApplicable), Ct);
        var sheet = SheetPen.Fill(await BlankAsync(cadre, taskId), ("GZ1", "无问题", ""), ("GZ2", "无问题", ""));

        var preview = (await fill.PreviewAsync(taskId, sheet, Ct)).Value.ShouldNotBeNull();

        preview.Replaced.Select(change => (change.Code, change.Old, change.New)).ShouldBe([("GZ1", "有问题：10 月奖金晚发五天", "无问题"), ("GZ2", "不适用", "无问题")]);
        await save.HandleAsync(new AnswerForm(Guid.NewGuid(), taskId, "GZ1", ScreeningAnswerValue.Problem, "10 月奖金晚发八天"), Ct);
        var done = (await fill.WriteAsync(taskId, preview, Ct)).Value.ShouldNotBeNull();
        (done.Written, string.Join(',', done.LeftAlone)).ShouldBe((1, "GZ1"));
        var task = (await cadre.Get<ReadTask>().HandleAsync(taskId, Ct)).Value.ShouldNotBeNull();
        task.Items.Single(item => item.Code == "GZ1").Answer!.Note.ShouldBe("10 月奖金晚发八天");
    }

    [Theory, DatabaseProviders]
    public async Task Each_wrong_cell_is_named_with_its_reason_and_the_good_lines_are_stored(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await using var cadre = await stage.Portal.AsAsync("cadre");
        var fill = cadre.Get<FillFromSheet>();
        var sheet = SheetPen.Fill(
            await BlankAsync(cadre, taskId),
            ("GZ1", "有问题", "少发，联系 13800000001"), ("GZ2", "还行", ""), ("GZ3", "无问题", "其实有"), ("GZ4", "", "忘了选结果"), ("GZ5", " 无问题 ", ""),
            ("SB1", "有问题", "姓名：张三，断缴"), ("SB2", "有问题", "断缴，11010519491231002X"), ("人数", "二十六", ""));
        sheet = SheetPen.Change(sheet, rows => SheetPen.Put(rows.Single(row => SheetPen.Text(row, "A") == "SB3"), "A", "SB33"));
        sheet = SheetPen.Fill(sheet, ("SB33", "无问题", ""));

        var preview = (await fill.PreviewAsync(taskId, sheet, Ct)).Value.ShouldNotBeNull();

        preview.Faults.Select(fault => (fault.Heading, fault.Column, fault.Reason[..5])).ShouldBe(
        [
            ("GZ1", "F", ScreeningRefusals.MobileInText.Message[..5]), ("GZ2", "E", "结果请选："), ("GZ3", "F", "写了情况的"), ("GZ4", "E", "写了情况，"), ("SB1", "F", ScreeningRefusals.NameInText.Message[..5]),
            ("SB2", "F", ScreeningRefusals.IdentityNumberInText.Message[..5]), ("SB33", "A", "清单里没有"), ("人数", "E", "谈话人数请"),
        ]);
        preview.Faults.ShouldAllBe(fault => !fault.Value.Contains("张三") && !fault.Value.Contains("138") && !fault.Value.Contains("11010"));
        (await fill.WriteAsync(taskId, preview, Ct)).Value.ShouldNotBeNull().Written.ShouldBe(1);
        await using var db = stage.Portal.Open();
        (await db.Answers.Select(answer => answer.ItemCode).ToListAsync(Ct)).ShouldBe(["GZ5"]);
    }

    [Theory, DatabaseProviders]
    public async Task Findings_of_a_sheet_are_registered_in_one_step_and_an_answer_with_a_hazard_is_not_undone_by_a_sheet(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await using var cadre = await stage.Portal.AsAsync("cadre");
        var fill = cadre.Get<FillFromSheet>();
        var blank = await BlankAsync(cadre, taskId);
        var found = SheetPen.Fill(blank, ("ZF2", "有问题", "6 号楼供暖不足，12 户。"), ("GZ1", "有问题", "10 月奖金晚发，30 人。"), ("GZ2", "有问题", ""));
        await fill.WriteAsync(taskId, (await fill.PreviewAsync(taskId, found, Ct)).Value!, Ct);

        var raised = (await fill.RaiseAsync(taskId, Ct)).Value.ShouldNotBeNull();

        raised.Numbers.Order().ShouldBe(["PC-YQ-2026-00001", "PC-YQ-2026-00002"]);
        (await fill.RaiseAsync(taskId, Ct)).Value.ShouldNotBeNull().Numbers.ShouldBeEmpty();
        var preview = (await fill.PreviewAsync(taskId, SheetPen.Fill(blank, ("ZF2", "无问题", "")), Ct)).Value.ShouldNotBeNull();
        preview.Changes.ShouldBeEmpty();
        preview.Faults.Single().Reason.ShouldBe(ScreeningRefusals.HazardExists.Message);
    }

    [Theory, DatabaseProviders]
    public async Task The_sheet_of_another_task_another_file_and_a_harmful_one_are_refused_with_a_sentence(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        var other = await stage.TaskOfAsync("JT/YQ/JJ1/");
        await using var cadre = await stage.Portal.AsAsync("cadre");
        await using var officer = await stage.Portal.AsAsync("officer");
        var fill = cadre.Get<FillFromSheet>();
        var ofOther = (await officer.Get<DownloadSheet>().HandleAsync(other, Ct)).Value.ShouldNotBeNull().Content;
        var older = SheetPen.Change(await BlankAsync(cadre, taskId), rows => SheetPen.Put(rows.Single(row => row.RowIndex! == SheetPlace.MarkLine), "C", Guid.NewGuid().ToString("N")));

        (await fill.PreviewAsync(taskId, ofOther, Ct)).Refusal.ShouldBe(SheetRefusals.OtherTask);
        (await fill.PreviewAsync(taskId, older, Ct)).Refusal.ShouldBe(SheetRefusals.OtherVersion);
        (await fill.PreviewAsync(taskId, ImportSheets.Template(), Ct)).Refusal.ShouldBe(SheetRefusals.NotOurs);
        (await fill.PreviewAsync(taskId, "no sheet"u8.ToArray(), Ct)).Refusal.ShouldBe(ImportRefusals.NotXlsx);
        (await fill.PreviewAsync(taskId, new byte[FilledSheet.MaxBytes + 1], Ct)).Refusal.ShouldBe(SheetRefusals.TooLarge);
    }

    [Theory, DatabaseProviders]
    public async Task Only_who_fills_in_the_task_may_bring_a_sheet_and_only_its_readers_download_one(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        var other = await stage.TaskOfAsync("JT/YQ/JJ1/");
        await using var cadre = await stage.Portal.AsAsync("cadre");
        await using var officer = await stage.Portal.AsAsync("officer");
        var blank = await BlankAsync(cadre, taskId);

        (await officer.Get<FillFromSheet>().PreviewAsync(taskId, blank, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await cadre.Get<FillFromSheet>().PreviewAsync(other, blank, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await cadre.Get<DownloadSheet>().HandleAsync(other, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        await stage.AnswerAllAsync(taskId);
        await cadre.Get<SubmitTask>().HandleAsync(taskId, ScreeningStage.Effort, Ct);
        (await cadre.Get<FillFromSheet>().PreviewAsync(taskId, blank, Ct)).Refusal.ShouldBe(ScreeningRefusals.SubmittedAlready);
    }

    private static async Task<byte[]> BlankAsync(TestScope scope, Guid taskId) => (await scope.Get<DownloadSheet>().HandleAsync(taskId, Ct)).Value.ShouldNotBeNull().Content;
}
