using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Domain.Organization;
using Portal.Features.Hazards;

namespace Portal.Tests.Features.Screening.Lessons;

/// <summary>Finds matters under items in the two villages of mine YQ.</summary>
internal static class LessonStage
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>柳树村 is there already; this is 杨家村.</summary>
    public static async Task AddVillageAsync(this TestPortal portal)
    {
        await using var db = portal.Open();
        var mine = await db.Units.SingleAsync(unit => unit.Path == "JT/YQ/", Ct);
        db.Units.Add(OrgUnit.Create(Guid.CreateVersion7(TestClock.Start), "CZ2", "杨家村", UnitKind.Village, mine, 99));
        await db.SaveChangesAsync(Ct);
    }

    public static async Task FindAsync(this TestPortal portal, string unitPath, string itemCode = "CX6", int daysAgo = 0, string by = "officer")
    {
        await using var scope = await portal.AsAsync(by);
        (await scope.Get<RegisterHazard>().HandleAsync(await FormAsync(portal, unitPath, itemCode, daysAgo), Ct)).IsOk.ShouldBeTrue();
    }

    /// <summary>The hazard alone, as if the server had been killed right after it was stored.</summary>
    public static async Task FindSilentlyAsync(this TestPortal portal, string unitPath, string itemCode = "CX6", int daysAgo = 0)
    {
        await using var db = portal.Open();
        var form = await FormAsync(portal, unitPath, itemCode, daysAgo);
        db.Hazards.Add(A.Hazard(form.UnitId, form));
        await db.SaveChangesAsync(Ct);
    }

    private static async Task<NewHazard> FormAsync(TestPortal portal, string unitPath, string itemCode, int daysAgo)
    {
        await using var db = portal.Open();
        var unitId = await db.Units.Where(unit => unit.Path == unitPath).Select(unit => unit.Id).SingleAsync(Ct);
        return new NewHazard(Guid.NewGuid(), "井水水位下降", "村东水井水位下降。", HazardSource.OwnNotice, "CX", itemCode, TestClock.Today.AddDays(-daysAgo), unitId);
    }
}
