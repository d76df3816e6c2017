using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.History;

namespace Portal.Tests.Data;

public sealed class ScopeFilterTests
{
    /// <summary>Records that carry no filter, and why; every other recorded entity must have one.</summary>
    private static readonly Dictionary<string, string> s_unfiltered = new()
    {
        ["OrgUnit"] = "the tree is known to everyone who may sign in",
        ["ChecklistTemplate"] = "the same for the whole group",
        ["Claim"] = "part of Petition",
        ["Clock"] = "part of Petition",
        ["Opinion"] = "part of Petition",
        ["Disposition"] = "part of Petition",
        ["ContactLog"] = "part of Petition",
        ["IdentityDisclosure"] = "part of Petition",
        ["ScreeningAnswer"] = "part of ScreeningTask",
        ["ControllabilityAssessment"] = "part of Hazard",
        ["LevelChange"] = "part of Hazard",
    };

    [Theory, DatabaseProviders]
    public async Task A_context_without_a_scope_reads_no_matter(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var ct = TestContext.Current.CancellationToken;
        await using (var arrange = database.Open())
        {
            var unit = await arrange.Units.SingleAsync(u => u.Path == "JT/YQ/ZC1/", ct);
            var hazard = A.Hazard(unit.Id);
            arrange.AddRange(A.Petition(unit.Id), hazard, A.Visit(hazard));
            await arrange.SaveChangesAsync(ct);
        }

        await using var db = database.Open();
        db.Scope = DataScope.None;

        (await db.Petitions.CountAsync(ct), await db.Hazards.CountAsync(ct), await db.Visits.CountAsync(ct)).ShouldBe((0, 0, 0));
        db.Scope = DataScope.Subtree("JT/YQ/");
        (await db.Petitions.CountAsync(ct), await db.Hazards.CountAsync(ct), await db.Visits.CountAsync(ct)).ShouldBe((1, 1, 1));
        db.Scope = DataScope.Subtree("JT/BS/");
        (await db.Petitions.CountAsync(ct), await db.Hazards.CountAsync(ct), await db.Visits.CountAsync(ct)).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task Every_recorded_entity_is_limited_to_the_scope_or_listed_as_not()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite, TestData.Empty);
        await using var db = database.Open();

        var unfiltered = db.Model.GetEntityTypes()
            .Where(entity => typeof(IRecorded).IsAssignableFrom(entity.ClrType) && entity.FindDeclaredQueryFilter(PortalDbContext.ScopeFilter) is null)
            .Select(entity => entity.ClrType.Name);

        unfiltered.Where(name => !s_unfiltered.ContainsKey(name)).ShouldBeEmpty();
    }
}
