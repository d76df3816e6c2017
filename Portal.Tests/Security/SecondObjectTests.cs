using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Screening;
using Portal.Features.Petitions;
using Portal.Features.Screening.Plans;
using Portal.Tests.Features.Hazards;

namespace Portal.Tests.Security;

/// <summary>A step on one's own matter may not reach into another mine by the id of a second thing.</summary>
public sealed class SecondObjectTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_petition_is_not_passed_to_a_unit_of_another_mine_and_the_try_is_on_record(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await using var clerk = await portal.AsAsync("clerk");
        var registered = await clerk.Get<RegisterPetition>().HandleAsync(Guid.CreateVersion7(TestClock.Start), A.PetitionForm, A.Representatives, Ct);
        var other = await portal.UnitAsync("JT/BS/ZC1/");

        var result = await clerk.Get<AssignPetition>().HandleAsync(registered.Registered!.Number, other, TestClock.Today.AddDays(10), "", Ct);

        result.Refusal.ShouldBe(FeatureRefusals.UnitCannotHandle);
        (await DeniedAsync(portal, "petition.assign")).ShouldBe(other.ToString());
        await using var db = portal.Open();
        (await db.Petitions.SingleAsync(Ct)).Status.ShouldBe(PetitionStatus.Registered);
    }

    [Theory, DatabaseProviders]
    public async Task That_no_unit_was_chosen_yet_is_no_try_on_another_mine(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await using var clerk = await portal.AsAsync("clerk");
        var registered = await clerk.Get<RegisterPetition>().HandleAsync(Guid.CreateVersion7(TestClock.Start), A.PetitionForm, A.Representatives, Ct);

        var result = await clerk.Get<AssignPetition>().HandleAsync(registered.Registered!.Number, Guid.Empty, TestClock.Today.AddDays(10), "", Ct);

        result.Refusal.ShouldBe(FeatureRefusals.UnitCannotHandle);
        await using var db = portal.Open();
        (await db.Audit.AnyAsync(entry => entry.Action == "denied.petition.assign", Ct)).ShouldBeFalse();
    }

    [Theory, DatabaseProviders]
    public async Task A_plan_is_not_made_for_another_mine_and_the_try_is_on_record(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await using var officer = await portal.AsAsync("officer");
        var other = await portal.UnitAsync("JT/BS/");

        var result = await officer.Get<SavePlan>().HandleAsync(null, A.PlanForm(other), Ct);

        result.Refusal.ShouldBe(ScreeningRefusals.PlanUnitMissing);
        (await DeniedAsync(portal, "screening.plan.create")).ShouldBe(other.ToString());
        await using var db = portal.Open();
        (await db.Plans.CountAsync(Ct)).ShouldBe(0);
    }

    private static async Task<string> DeniedAsync(TestPortal portal, string action)
    {
        await using var db = portal.Open();
        return await db.Audit.Where(entry => entry.Action == $"denied.{action}").Select(entry => entry.Detail).SingleAsync(Ct);
    }
}
