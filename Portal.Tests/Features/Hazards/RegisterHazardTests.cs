using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Domain.Screening;
using Portal.Features.Hazards;
using Portal.Security;
using Portal.Tests.Support;

namespace Portal.Tests.Features.Hazards;

public sealed class RegisterHazardTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Numbers_run_by_mine_and_year(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);

        (await portal.RegisterAsync()).ShouldBe("PC-YQ-2026-00001");
        (await portal.RegisterAsync("cadre")).ShouldBe("PC-YQ-2026-00002");
        (await portal.RegisterAsync("officer2", "JT/BS/ZC1/")).ShouldBe("PC-BS-2026-00001");
    }

    [Theory, DatabaseProviders]
    public async Task The_same_id_twice_is_one_hazard_and_one_number(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var form = await portal.FormAsync();
        await using var scope = await portal.AsAsync("cadre");
        var register = scope.Get<RegisterHazard>();

        var first = await register.HandleAsync(form, Ct);
        var again = await register.HandleAsync(form, Ct);

        again.Value.ShouldBe(first.Value);
        await using var db = portal.Open();
        (await db.Hazards.CountAsync(Ct)).ShouldBe(1);
        (await portal.RegisterAsync()).ShouldBe("PC-YQ-2026-00002");
    }

    [Theory, DatabaseProviders]
    public async Task Two_taps_at_once_are_one_hazard(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var form = await portal.FormAsync();
        await using var one = await portal.AsAsync("cadre");
        await using var other = await portal.AsAsync("cadre");

        var receipts = await Task.WhenAll(one.Get<RegisterHazard>().HandleAsync(form, Ct), other.Get<RegisterHazard>().HandleAsync(form, Ct));

        receipts[0].Value.ShouldBe(receipts[1].Value);
        await using var db = portal.Open();
        (await db.Hazards.CountAsync(Ct)).ShouldBe(1);
    }

    [Theory, DatabaseProviders]
    public async Task A_unit_outside_the_subtree_is_not_found_and_noted(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await using var scope = await portal.AsAsync("cadre");

        var result = await scope.Get<RegisterHazard>().HandleAsync(await portal.FormAsync("JT/YQ/JJ1/"), Ct);

        result.Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await portal.DeniedAsync("hazard.register")).ShouldBe(1);
    }

    [Theory, DatabaseProviders]
    public async Task What_the_form_points_to_outside_the_subtree_is_refused_at_its_field_and_noted(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var (petition, task) = await MattersAsync(portal, "JT/BS/ZC1/");
        await using var scope = await portal.AsAsync("officer");
        var register = scope.Get<RegisterHazard>();
        var form = await portal.FormAsync();

        (await register.HandleAsync(form with { ResponsibleUnitId = await portal.UnitAsync("JT/BS/ZC1/") }, Ct)).Refusal.ShouldBe(HazardRefusals.ResponsibleUnknown);
        (await register.HandleAsync(form with { PetitionId = petition }, Ct)).Refusal.ShouldBe(HazardRefusals.PetitionUnknown);
        (await register.HandleAsync(form with { ScreeningTaskId = task }, Ct)).Refusal.ShouldBe(HazardRefusals.TaskUnknown);

        (await portal.DeniedAsync("hazard.register")).ShouldBe(3);
    }

    [Theory, DatabaseProviders]
    public async Task What_the_form_points_to_inside_the_subtree_is_kept(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var (petition, task) = await MattersAsync(portal, "JT/YQ/ZC1/");
        await using var scope = await portal.AsAsync("officer");

        var result = await scope.Get<RegisterHazard>().HandleAsync(
            await portal.FormAsync() with { ResponsibleUnitId = await portal.UnitAsync("JT/YQ/WWB/"), PetitionId = petition, ScreeningTaskId = task }, Ct);

        result.IsOk.ShouldBeTrue();
        await using var db = portal.Open();
        var hazard = await db.Hazards.SingleAsync(Ct);
        (hazard.PetitionId, hazard.ScreeningTaskId).ShouldBe((petition, task));
    }

    [Theory, DatabaseProviders]
    public async Task Who_may_not_read_petitions_may_not_point_to_one(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var (petition, _) = await MattersAsync(portal, "JT/YQ/ZC1/");
        await using var cadre = await portal.AsAsync("cadre");

        (await cadre.Get<RegisterHazard>().HandleAsync(await portal.FormAsync() with { PetitionId = petition }, Ct)).Refusal.ShouldBe(HazardRefusals.PetitionUnknown);
    }

    [Theory, DatabaseProviders]
    public async Task A_role_without_the_right_is_refused_and_noted(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await using var scope = await portal.AsAsync("leader");

        var result = await scope.Get<RegisterHazard>().HandleAsync(await portal.FormAsync(), Ct);

        result.Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await portal.DeniedAsync("hazard.register")).ShouldBe(1);
    }

    [Theory, DatabaseProviders]
    public async Task A_refused_form_uses_no_number(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await using var scope = await portal.AsAsync("cadre");

        var result = await scope.Get<RegisterHazard>().HandleAsync(await portal.FormAsync(title: " "), Ct);

        result.Refusal.ShouldBe(HazardRefusals.TitleMissing);
        (await portal.RegisterAsync()).ShouldBe("PC-YQ-2026-00001");
    }

    private static async Task<(Guid Petition, Guid Task)> MattersAsync(TestPortal portal, string unitPath)
    {
        await using var db = portal.Open();
        var (unit, petition) = (await portal.UnitAsync(unitPath), A.Petition(await portal.UnitAsync(unitPath)));
        var template = ChecklistTemplate.Publish("测试清单", 1, [new NewChecklistItem("WB", "外包队伍", "企管", "WB1", "工资是否按月发放？", "")], TestClock.Start);
        var plan = A.MonthlyPlan(await portal.UnitAsync(unitPath[..6]), daysToFill: 10, templateName: template.Name);
        var round = ScreeningRound.Open("LC-TEST-001", plan, TestClock.Today, template.Id, TestClock.Today, [unit], TestClock.Start);
        db.AddRange(petition, template, plan, round);
        await db.SaveChangesAsync(Ct);
        return (petition.Id, round.Tasks.Single().Id);
    }
}
