using Portal.Data;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Following;
using Portal.Features.Screening;
using Portal.Features.Screening.Following;

namespace Portal.Tests.Features.Screening.Following;

public sealed class NilStreakTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void A_streak_counts_nil_reports_from_the_newest_back_and_a_finding_ends_it() =>
        NilStreak.Of([ScreeningTaskStatus.Nil, ScreeningTaskStatus.Nil, ScreeningTaskStatus.Submitted, ScreeningTaskStatus.Nil]).ShouldBe(2);

    [Theory]
    [InlineData(5, true, false)]
    [InlineData(6, true, true)]
    [InlineData(12, false, false)]
    public void Only_a_long_run_beside_units_that_find_is_worth_a_question(int streak, bool othersFind, bool isHint) => NilStreak.IsHint(streak, othersFind).ShouldBe(isHint);

    [Theory, DatabaseProviders]
    public async Task Six_nil_reports_are_told_to_the_office_and_not_to_the_unit(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await stage.PlanAsync();
        await using var cadre = await stage.Portal.AsAsync("cadre");
        await using var officer = await stage.Portal.AsAsync("officer");
        for (var month = 0; month < 6; month++)
        {
            await stage.RunJobAsync();
            var duties = await cadre.Get<ScreeningDuties>().HandleAsync(Ct);
            await stage.AnswerAllAsync(duties[^1].TaskId);
            (await cadre.Get<SubmitTask>().HandleAsync(duties[^1].TaskId, ScreeningStage.Effort, Ct)).Value.ShouldBe(ScreeningTaskStatus.Nil);
            await FindSomethingAsync(stage, month);
            stage.Portal.Clock.Advance(TimeSpan.FromDays(31));
        }

        var last = (await officer.Get<ReadRound>().HandleAsync("LC-YQ-2026-006", Ct)).Value.ShouldNotBeNull();

        (await officer.Get<FindNilStreaks>().HandleAsync(last.Id, Ct)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(row => row.UnitName.ShouldBe("综采一队"), row => row.Rounds.ShouldBe(6));
        (await cadre.Get<FindNilStreaks>().HandleAsync(last.Id, Ct)).ShouldBeEmpty();
    }

    // Another section finds something in the first month only.
    private static async Task FindSomethingAsync(ScreeningStage stage, int month)
    {
        if (month > 0)
        {
            return;
        }

        var taskId = await stage.TaskOfAsync("JT/YQ/JJ1/");
        await using var system = stage.Portal.AsNobody();
        system.Get<Portal.Security.CurrentUser>().BindSystem("测试");
        foreach (var item in DefaultChecklist.Items.Where(item => item.Code != "ZF3"))
        {
            await system.Get<SaveAnswer>().HandleAsync(new AnswerForm(Guid.NewGuid(), taskId, item.Code, ScreeningAnswerValue.NoProblem), Ct);
        }

        await system.Get<RaiseHazardFromAnswer>().HandleAsync(Guid.NewGuid(), taskId, "ZF3", "2 号楼热水不足", Ct);
        (await system.Get<SubmitTask>().HandleAsync(taskId, ScreeningStage.Effort, Ct)).Value.ShouldBe(ScreeningTaskStatus.Submitted);
    }
}
