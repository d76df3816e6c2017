using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Features.Demo;

namespace Portal.Tests.Features.Demo;

public sealed class WipeDemoTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_store_that_the_demo_did_not_make_is_left_alone(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);

        var wiped = await portal.Services.GetRequiredService<WipeDemo>().HandleAsync(Ct);

        wiped.Refusal!.Code.ShouldBe("demo.not-demo");
        await using var db = portal.Open();
        (await db.Users.AnyAsync(Ct)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_store_of_the_demo_goes_with_its_audit_chain_and_comes_back_empty()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite);
        await MarkAsync(portal);

        var wiped = await portal.Services.GetRequiredService<WipeDemo>().HandleAsync(Ct);
        await portal.Services.GetRequiredService<StoreSetup>().PrepareAsync(Ct);

        wiped.IsOk.ShouldBeTrue();
        await using var db = portal.Open();
        (await db.Users.AnyAsync(Ct)).ShouldBeFalse();
        (await db.Audit.AnyAsync(Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_store_that_somebody_has_open_is_left_alone()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite);
        await MarkAsync(portal);
        await using var open = portal.Open();
        await open.Database.OpenConnectionAsync(Ct);
        await open.Units.AnyAsync(Ct);

        var wiped = await portal.Services.GetRequiredService<WipeDemo>().HandleAsync(Ct);

        wiped.Refusal!.Code.ShouldBe("demo.in-use");
    }

    private static async Task MarkAsync(TestPortal portal)
    {
        await using var db = portal.Open();
        db.Note(LoadDemo.Mark, null, "");
        await db.SaveChangesAsync(Ct);
    }
}
