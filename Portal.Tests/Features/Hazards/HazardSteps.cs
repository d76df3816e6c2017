using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Features.Hazards;
using Portal.Tests.Support;

namespace Portal.Tests.Features.Hazards;

/// <summary>The steps that tests of hazards, the board and visits take as a person takes them.</summary>
internal static class HazardSteps
{
    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<Guid> UnitAsync(this TestPortal portal, string path)
    {
        await using var db = portal.Open();
        return await db.Units.Where(unit => unit.Path == path).Select(unit => unit.Id).SingleAsync(Ct);
    }

    public static async Task<NewHazard> FormAsync(this TestPortal portal, string unitPath = "JT/YQ/ZC1/", string title = "更衣室热水不足", string topic = "ZF") =>
        new(Guid.CreateVersion7(portal.Clock.GetUtcNow()), title, "", HazardSource.OwnNotice, topic, null, DateOnly.FromDateTime(portal.Clock.GetLocalNow().DateTime), await portal.UnitAsync(unitPath));

    /// <returns>Number of the new hazard.</returns>
    public static async Task<string> RegisterAsync(this TestPortal portal, string as_ = "officer", string unitPath = "JT/YQ/ZC1/", string title = "更衣室热水不足", string topic = "ZF")
    {
        await using var scope = await portal.AsAsync(as_);
        var receipt = await scope.Get<RegisterHazard>().HandleAsync(await portal.FormAsync(unitPath, title, topic), Ct);
        return receipt.Value!.Number;
    }

    public static async Task<Portal.Domain.Result> SetLevelAsync(this TestPortal portal, string number, RiskLevel level, string as_ = "officer", Guid? version = null)
    {
        await using var scope = await portal.AsAsync(as_);
        return await scope.Get<SetHazardLevel>().HandleAsync(number, level, "承诺的事已超过日期。", version ?? await portal.VersionAsync(number), Ct);
    }

    public static async Task<Portal.Domain.Result> AssessAsync(this TestPortal portal, string number, Controllability result, string as_ = "officer")
    {
        var score = result switch { Controllability.A => 2, Controllability.B => 1, Controllability.C => 0 };
        var factor = new FactorScore(score, "有依据");
        await using var scope = await portal.AsAsync(as_);
        return await scope.Get<AssessControllability>().HandleAsync(
            number, new ControllabilityFactors(factor, factor, factor, factor, factor), TestClock.Today.AddDays(200), await portal.VersionAsync(number), Ct);
    }

    public static async Task<Guid> VersionAsync(this TestPortal portal, string number)
    {
        await using var db = portal.Open();
        return await db.Hazards.Where(hazard => hazard.Number == number).Select(hazard => hazard.Version).SingleAsync(Ct);
    }

    public static async Task<int> DeniedAsync(this TestPortal portal, string action)
    {
        await using var db = portal.Open();
        return await db.Audit.CountAsync(entry => entry.Action == $"denied.{action}", Ct);
    }
}
