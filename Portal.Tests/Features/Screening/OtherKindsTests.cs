using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Features.Screening;

namespace Portal.Tests.Features.Screening;

public sealed class OtherKindsTests
{
    private static readonly IReadOnlyList<NewChecklistItem> s_items =
    [
        new("ZF", "住房与矿区生活", "后勤", "ZF1", "楼道照明是否有损坏？", ""),
        Item("ZF2", "坏在哪里？", AnswerKind.MultipleChoice) with { Choices = ["路灯", "排水沟"], ShowIfCode = "ZF1", ShowIfAnswer = nameof(ScreeningAnswerValue.Problem) },
        Item("ZF3", "有几处？", AnswerKind.Number),
        Item("ZF4", "还要说明什么？", AnswerKind.Text) with { IsRequired = false },
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task An_item_that_is_not_asked_is_not_owed_and_comes_back_with_its_answer(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await OpenAsync(stage);
        await using var cadre = await stage.Portal.AsAsync("cadre");
        var save = cadre.Get<SaveAnswer>();
        var first = Guid.NewGuid();

        (await CodesAsync(cadre, taskId)).ShouldBe(["ZF1", "ZF3", "ZF4"]);
        await save.HandleAsync(new AnswerForm(first, taskId, "ZF1", ScreeningAnswerValue.Problem), Ct);
        (await CodesAsync(cadre, taskId)).ShouldBe(["ZF1", "ZF2", "ZF3", "ZF4"]);
        (await save.HandleAsync(AnswerForm.Of(Guid.NewGuid(), taskId, "ZF2", "排水沟"), Ct)).IsOk.ShouldBeTrue();
        await save.HandleAsync(new AnswerForm(first, taskId, "ZF1", ScreeningAnswerValue.NoProblem), Ct);
        await save.HandleAsync(AnswerForm.Of(Guid.NewGuid(), taskId, "ZF3", "0"), Ct);

        (await cadre.Get<SubmitTask>().HandleAsync(taskId, ScreeningStage.Effort, Ct)).Value.ShouldBe(ScreeningTaskStatus.Nil);
    }

    [Theory, DatabaseProviders]
    public async Task A_required_item_of_any_kind_is_owed_and_an_optional_one_is_not(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await OpenAsync(stage);
        await using var cadre = await stage.Portal.AsAsync("cadre");
        await cadre.Get<SaveAnswer>().HandleAsync(new AnswerForm(Guid.NewGuid(), taskId, "ZF1", ScreeningAnswerValue.NoProblem), Ct);

        var before = await cadre.Get<SubmitTask>().HandleAsync(taskId, ScreeningStage.Effort, Ct);
        await cadre.Get<SaveAnswer>().HandleAsync(AnswerForm.Of(Guid.NewGuid(), taskId, "ZF3", " 3 "), Ct);

        before.Refusal.ShouldBe(ScreeningRefusals.Unanswered(1));
        (await cadre.Get<SubmitTask>().HandleAsync(taskId, ScreeningStage.Effort, Ct)).IsOk.ShouldBeTrue();
    }

    [Theory, DatabaseProviders]
    public async Task The_same_press_twice_is_one_answer_an_empty_one_takes_it_back_and_a_wrong_one_is_refused(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await OpenAsync(stage);
        await using var cadre = await stage.Portal.AsAsync("cadre");
        var save = cadre.Get<SaveAnswer>();
        var id = Guid.NewGuid();

        await save.HandleAsync(AnswerForm.Of(id, taskId, "ZF3", "3"), Ct);
        await save.HandleAsync(AnswerForm.Of(id, taskId, "ZF3", "3"), Ct);
        (await save.HandleAsync(AnswerForm.Of(id, taskId, "ZF3", "三"), Ct)).Refusal.ShouldBe(ScreeningRefusals.NumberUnreadable);
        (await save.HandleAsync(new AnswerForm(Guid.NewGuid(), taskId, "ZF4", ScreeningAnswerValue.NoProblem), Ct)).Refusal.ShouldBe(ScreeningRefusals.UnknownItem);
        (await save.HandleAsync(AnswerForm.Of(Guid.NewGuid(), taskId, "ZF1", "有问题"), Ct)).Refusal.ShouldBe(ScreeningRefusals.UnknownItem);

        await using var db = stage.Portal.Open();
        (await db.Answers.SingleAsync(Ct)).Content.ShouldBe("3");
        await save.HandleAsync(AnswerForm.Of(id, taskId, "ZF3", ""), Ct);
        (await db.Answers.AnyAsync(Ct)).ShouldBeFalse();
    }

    private static NewChecklistItem Item(string code, string text, AnswerKind kind) => new("ZF", "住房与矿区生活", "后勤", code, text, "") { Kind = kind };

    // A later version of the checklist, made before the round opens.
    private static async Task<Guid> OpenAsync(ScreeningStage stage)
    {
        await using (var db = stage.Portal.Open())
        {
            db.Templates.Add(ChecklistTemplate.Publish(DefaultChecklist.Name, 2, s_items, stage.Portal.Clock.GetUtcNow()));
            await db.SaveChangesAsync(Ct);
        }

        return await stage.OpenTaskAsync();
    }

    private static async Task<IEnumerable<string>> CodesAsync(TestScope cadre, Guid taskId) =>
        (await cadre.Get<ReadTask>().HandleAsync(taskId, Ct)).Value.ShouldNotBeNull().Items.Select(item => item.Code);
}
