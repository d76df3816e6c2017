using Microsoft.EntityFrameworkCore;
using Portal.Domain.Hazards;
using Portal.Features.Hazards;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Cooperation;
using Portal.Features.Screening;
using Portal.Features.Screening.Plans;

namespace Portal.Tests.Browser.Support;

/// <summary>What people of mine YQ have done before the test begins, through the use cases.</summary>
internal static class Scene
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A petition that the clerk has just registered.</summary>
    /// <returns>Its number, and the ticket of its receipt.</returns>
    public static async Task<(string Number, string Ticket)> RegisterAsync(this PortalHost host)
    {
        await using var clerk = await host.AsAsync("clerk");
        var outcome = await clerk.Get<RegisterPetition>().HandleAsync(Guid.NewGuid(), A.PetitionForm, A.Representatives, Ct);
        outcome.Refusals.ShouldBeEmpty();
        return (outcome.Registered!.Number, outcome.Registered.Ticket!);
    }

    /// <summary>A petition that the clerk handed to 综采一队, where it was accepted.</summary>
    /// <returns>Its number.</returns>
    public static async Task<string> PetitionAsync(this PortalHost host)
    {
        var (number, _) = await host.RegisterAsync();
        await using var clerk = await host.AsAsync("clerk");
        await using var head = await host.AsAsync("unithead");
        (await clerk.Get<AssignPetition>().HandleAsync(number, (await head.UserAsync()).UnitId, TestClock.Today.AddDays(20), "核对台账", Ct)).Refusal.ShouldBeNull();
        (await head.Get<AcceptPetition>().HandleAsync(number, Ct)).Refusal.ShouldBeNull();
        return number;
    }

    /// <summary>A petition of 综采一队 for which 掘进一队 was asked to assist.</summary>
    /// <returns>The task.</returns>
    public static async Task<Guid> AssistTaskAsync(this PortalHost host)
    {
        var number = await host.PetitionAsync();
        await using var head = await host.AsAsync("unithead");
        await using var db = host.Open();
        var unit = await db.Units.Where(each => each.Path == "JT/YQ/JJ1/").Select(each => each.Id).SingleAsync(Ct);
        (await head.Get<AskAssistance>().HandleAsync(number, [unit], "核对九月台账", TestClock.Today.AddDays(10), Ct)).Refusal.ShouldBeNull();
        return await db.AssistTasks.Where(task => task.Number == number).Select(task => task.Id).SingleAsync(Ct);
    }

    /// <summary>Petitions that nobody has taken up yet.</summary>
    public static async Task PetitionsAsync(this PortalHost host, int count)
    {
        await using var db = host.Open();
        var desk = await db.Units.Where(unit => unit.Path == "JT/YQ/XFB/").Select(unit => unit.Id).SingleAsync(Ct);
        db.Petitions.AddRange(Enumerable.Range(0, count).Select(_ => A.Petition(desk)));
        await db.SaveChangesAsync(Ct);
    }

    /// <summary>A round of the whole mine.</summary>
    /// <returns>Its number and the open task of 综采一队.</returns>
    public static async Task<(string Round, Guid Task)> RoundAsync(this PortalHost host)
    {
        await using var officer = await host.AsAsync("officer");
        var mine = (await officer.UserAsync()).ScopeUnitId;
        var plan = await officer.Get<SavePlan>().HandleAsync(null, A.PlanForm(mine, 10), Ct);
        plan.Refusal.ShouldBeNull();
        await using var db = host.Open();
        return (plan.Value!.RoundNumber!, await db.Tasks.Where(task => task.Unit!.Path == "JT/YQ/ZC1/").Select(task => task.Id).SingleAsync(Ct));
    }

    /// <summary>A hazard of 综采一队 at a level, with its visits.</summary>
    /// <returns>Its number.</returns>
    public static async Task<string> HazardAsync(this PortalHost host, RiskLevel level = RiskLevel.Red)
    {
        await using var officer = await host.AsAsync("officer");
        await using var db = host.Open();
        var unit = await db.Units.Where(each => each.Path == "JT/YQ/ZC1/").Select(each => each.Id).SingleAsync(Ct);
        var receipt = await officer.Get<RegisterHazard>().HandleAsync(A.HazardForm(unit), Ct);
        receipt.Refusal.ShouldBeNull();
        var version = await db.Hazards.Where(hazard => hazard.Id == receipt.Value!.Id).Select(hazard => hazard.Version).SingleAsync(Ct);
        (await officer.Get<SetHazardLevel>().HandleAsync(receipt.Value!.Number, level, "承诺的事已超过日期。", version, Ct)).Refusal.ShouldBeNull();
        return receipt.Value.Number;
    }

    /// <summary>Scores each of the five factors of a hazard the same.</summary>
    public static async Task AssessAsync(this PortalHost host, string number, int score)
    {
        await using var officer = await host.AsAsync("officer");
        await using var db = host.Open();
        var version = await db.Hazards.Where(hazard => hazard.Number == number).Select(hazard => hazard.Version).SingleAsync(Ct);
        var factor = new FactorScore(score, "有依据");
        var factors = new ControllabilityFactors(factor, factor, factor, factor, factor);
        (await officer.Get<AssessControllability>().HandleAsync(number, factors, TestClock.Today.AddDays(60), version, Ct)).Refusal.ShouldBeNull();
    }
}
