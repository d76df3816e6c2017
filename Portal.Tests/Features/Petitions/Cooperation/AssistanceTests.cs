using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Cooperation;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Cooperation;
using Portal.Features.Workbench;
using Portal.Security;
using Portal.Tests.Features.Notifications;

namespace Portal.Tests.Features.Petitions.Cooperation;

/// <summary>Row A8: assisting units with their own tasks and days.</summary>
public sealed class AssistanceTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Of_two_assisting_units_each_sees_only_its_own_task_and_the_lead_sees_both(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var (number, jj1, wwb) = await desk.WithTwoTasksAsync();
        await using var assistant = await desk.Portal.AsAsync("cadre2");
        await using var other = await desk.Portal.AsAsync("unithead2");

        (await assistant.Get<ReadAssistTask>().HandleAsync(jj1, Ct)).Value!.MayAnswer.ShouldBeTrue();
        (await assistant.Get<ReadAssistTask>().HandleAsync(wwb, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await assistant.Get<ReadPetition>().HandleAsync(number, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await assistant.Get<ReadCooperation>().HandleAsync(number, Ct)).ShouldBeNull();
        (await other.Get<ReadAssistTask>().HandleAsync(jj1, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await desk.Head.Get<ReadCooperation>().HandleAsync(number, Ct))!.Tasks.Select(task => task.Unit).ShouldBe(["掘进一队", "维稳办"], ignoreOrder: true);
    }

    [Theory, DatabaseProviders]
    public async Task An_answer_reaches_the_lead_and_nobody_else_may_write_it(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var (number, jj1, wwb) = await desk.WithTwoTasksAsync();
        await using var assistant = await desk.Portal.AsAsync("cadre2");
        var task = (await assistant.Get<ReadAssistTask>().HandleAsync(jj1, Ct)).Value!;

        (await assistant.Get<AnswerAssistTask>().HandleAsync(jj1, "台账属实", task.Version, Ct)).Refusal.ShouldBeNull();
        (await assistant.Get<AnswerAssistTask>().HandleAsync(wwb, "替别人写", Guid.NewGuid(), Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await desk.Head.Get<AnswerAssistTask>().HandleAsync(wwb, "主办自己写", (await TaskAsync(desk, wwb)).Version, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await desk.Head.Get<ConfirmAssistTask>().HandleAsync(number, jj1, Ct)).Refusal.ShouldBeNull();

        (await TaskAsync(desk, jj1)).State.ShouldBe(AssistState.Confirmed);
    }

    [Theory, DatabaseProviders]
    public async Task Two_people_of_the_unit_do_not_overwrite_each_others_answer(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var (number, jj1, _) = await desk.WithTwoTasksAsync();
        await using var assistant = await desk.Portal.AsAsync("cadre2");
        var version = (await TaskAsync(desk, jj1)).Version;
        (await assistant.Get<AnswerAssistTask>().HandleAsync(jj1, "第一份", version, Ct)).Refusal.ShouldBeNull();
        (await desk.Head.Get<ReturnAssistTask>().HandleAsync(number, jj1, "缺十月", TestClock.Today.AddDays(3), Ct)).Refusal.ShouldBeNull();

        var second = await assistant.Get<AnswerAssistTask>().HandleAsync(jj1, "按旧页面写的", version, Ct);

        second.Refusal.ShouldBe(SecurityRefusals.Conflict);
        (await TaskAsync(desk, jj1)).Answer.ShouldBe("第一份");
    }

    [Theory, DatabaseProviders]
    public async Task The_opinion_waits_for_each_answer_or_a_reason_why_not(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var (number, jj1, wwb) = await desk.WithTwoTasksAsync();
        await using var assistant = await desk.Portal.AsAsync("cadre2");

        (await desk.Head.Get<SubmitOpinion>().HandleAsync(number, Ct)).Refusal!.Message.ShouldContain("还有 2 项协办没有答复");
        (await assistant.Get<AnswerAssistTask>().HandleAsync(jj1, "台账属实", (await TaskAsync(desk, jj1)).Version, Ct)).Refusal.ShouldBeNull();
        (await desk.Head.Get<WaiveAssistTask>().HandleAsync(number, wwb, "", Ct)).Refusal.ShouldBe(CooperationRefusals.NoteMissing);
        (await desk.Head.Get<WaiveAssistTask>().HandleAsync(number, wwb, "由主办直接核实", Ct)).Refusal.ShouldBeNull();

        (await desk.Head.Get<SubmitOpinion>().HandleAsync(number, Ct)).Refusal.ShouldBe(PetitionRefusals.NoContactYet);
    }

    [Theory, DatabaseProviders]
    public async Task A_unit_at_work_is_not_asked_twice_and_a_unit_of_another_mine_not_at_all(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var (number, _, _) = await desk.WithTwoTasksAsync();
        await using var db = desk.Portal.Open();

        (await AskAsync("JT/YQ/JJ1/")).ShouldBe("assist.unit.twice");
        (await AskAsync("JT/BS/ZC1/")).ShouldBe(FeatureRefusals.UnitCannotHandle.Code);

        async Task<string?> AskAsync(string path) =>
            (await desk.Head.Get<AskAssistance>().HandleAsync(number, [await db.UnitAsync(path)], "核对", TestClock.Today.AddDays(5), Ct)).Refusal?.Code;
    }

    [Theory, DatabaseProviders]
    public async Task The_assisting_unit_finds_the_task_on_its_start_page_and_is_reminded_once_it_is_near_and_late(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var (_, jj1, _) = await desk.WithTwoTasksAsync();
        await using var assistant = await desk.Portal.AsAsync("cadre2");

        var duty = (await assistant.Get<MyDuties>().HandleAsync(Ct)).Groups.SelectMany(group => group.Rows).ShouldHaveSingleItem();
        (duty.Action, duty.Link).ShouldBe(("答复协办", $"/petitions/tasks/{jj1}"));
        desk.Portal.Database.GoToDay(2);
        await desk.Portal.Services.RemindAsync();
        (await desk.Portal.Database.ToldAsync()).ShouldContain("cadre2 Before3");
        desk.Portal.Database.GoToDay(6);
        await desk.Portal.Services.RemindAsync();
        (await desk.Portal.Database.ToldAsync()).ShouldContain("leader After1");
    }

    private static async Task<AssistTask> TaskAsync(PetitionDesk desk, Guid id)
    {
        await using var db = desk.Portal.Open();
        return await db.AssistTasks.AsNoTracking().SingleAsync(task => task.Id == id, Ct);
    }
}
