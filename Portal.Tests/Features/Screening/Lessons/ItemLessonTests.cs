using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Features.Screening;
using Portal.Features.Screening.Lessons;
using Portal.Security;

namespace Portal.Tests.Features.Screening.Lessons;

public sealed class ItemLessonTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task An_item_shows_how_often_in_which_units_and_what_became_of_it(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await using var cadre = await stage.Portal.AsAsync("cadre");
        var raised = await cadre.Get<RaiseHazardFromAnswer>().HandleAsync(Guid.NewGuid(), taskId, "ZF2", "6 号楼供暖不足，12 户。", Ct);
        await using var clerk = await stage.Portal.AsAsync("clerk");

        var list = (await clerk.Get<ListItemLessons>().HandleAsync(Ct)).Value.ShouldNotBeNull();
        var item = (await clerk.Get<ReadItemLesson>().HandleAsync("ZF2", Ct)).Value.ShouldNotBeNull();

        var row = list.Rows.ShouldHaveSingleItem();
        (row.Code, row.Times, row.Rounds, row.Units, row.Open, row.Closed).ShouldBe(("ZF2", 1, 1, 1, 1, 0));
        row.ByRound.ShouldBe([1]);
        (list.Rounds, list.Quiet).ShouldBe((1, 53));
        var round = item.Rounds.ShouldHaveSingleItem();
        (round.Units, round.Problems).ShouldBe((1, 1));
        item.Units.ShouldHaveSingleItem().ShouldBe(new ItemUnitRow("综采一队", 1, TestClock.Today, 1, 0));
        var hazard = item.Hazards.ShouldHaveSingleItem();
        (hazard.Number, hazard.UnitName, hazard.Stage).ShouldBe((raised.Value!.Number, "综采一队", HazardStage.Found));
    }

    [Theory, DatabaseProviders]
    public async Task Another_mine_sees_nothing_of_it_and_an_unknown_item_is_not_found(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await stage.OpenTaskAsync();
        await using var clerk = await stage.Portal.AsAsync("clerk");
        await using var other = await stage.Portal.AsAsync("clerk2");
        await using var admin = await stage.Portal.AsAsync("sysadmin");

        (await clerk.Get<ReadItemLesson>().HandleAsync("ZF2", Ct)).IsOk.ShouldBeTrue();
        (await clerk.Get<ReadItemLesson>().HandleAsync("XX9", Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await other.Get<ReadItemLesson>().HandleAsync("ZF2", Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await other.Get<ListItemLessons>().HandleAsync(Ct)).Value.ShouldNotBeNull().Rounds.ShouldBe(0);
        (await admin.Get<ListItemLessons>().HandleAsync(Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
    }
}
