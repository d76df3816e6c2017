using Portal.Data;
using Portal.Domain.Organization;
using Portal.Features.Organization;
using Portal.Security;

namespace Portal.Tests.Features.Organization;

public sealed class UnitsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_unit_is_added_under_its_parent(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await using var admin = await portal.AsAsync("secadmin");
        var mine = (await UnitsAsync(admin)).Single(unit => unit.Path == "JT/YQ/");

        (await admin.Get<AddUnit>().HandleAsync(new UnitForm(mine.Id, "TF", "通风队", UnitKind.Section), Ct)).IsOk.ShouldBeTrue();

        (await UnitsAsync(admin)).ShouldContain(unit => unit.Path == "JT/YQ/TF/" && unit.Depth == 2);
    }

    [Fact]
    public async Task A_code_is_used_once_under_one_parent_and_again_under_another()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite);
        await using var admin = await portal.AsAsync("secadmin");
        var units = await UnitsAsync(admin);
        var (first, second) = (units.Single(unit => unit.Path == "JT/YQ/"), units.Single(unit => unit.Path == "JT/BS/"));

        (await admin.Get<AddUnit>().HandleAsync(new UnitForm(first.Id, "JJ1", "掘进二队", UnitKind.Section), Ct)).Refusal.ShouldBe(OrgUnitRefusals.CodeTaken);
        (await admin.Get<AddUnit>().HandleAsync(new UnitForm(second.Id, "JJ1", "掘进一队", UnitKind.Section), Ct)).IsOk.ShouldBeTrue();
    }

    [Theory]
    [InlineData("jj", "掘进队", "unit.code")]
    [InlineData("", "掘进队", "unit.code")]
    [InlineData("JJ/2", "掘进队", "unit.code")]
    [InlineData("JJ2", "  ", "unit.name")]
    public async Task A_unit_without_a_readable_code_and_name_is_refused(string code, string name, string refusal)
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite);
        await using var admin = await portal.AsAsync("secadmin");
        var mine = (await UnitsAsync(admin)).Single(unit => unit.Path == "JT/YQ/");

        (await admin.Get<AddUnit>().HandleAsync(new UnitForm(mine.Id, code, name, UnitKind.Section), Ct)).Refusal!.Code.ShouldBe(refusal);
    }

    [Theory, DatabaseProviders]
    public async Task Of_two_who_rename_at_once_the_second_is_told(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await using var admin = await portal.AsAsync("secadmin");
        var unit = (await UnitsAsync(admin)).Single(u => u.Path == "JT/YQ/ZC1/");

        (await admin.Get<RenameUnit>().HandleAsync(unit.Id, "综采队", unit.Version, Ct)).IsOk.ShouldBeTrue();
        (await admin.Get<RenameUnit>().HandleAsync(unit.Id, "采煤队", unit.Version, Ct)).Refusal.ShouldBe(SecurityRefusals.Conflict);

        (await UnitsAsync(admin)).Single(u => u.Id == unit.Id).Name.ShouldBe("综采队");
    }

    [Theory]
    [InlineData("clerk")]
    [InlineData("sysadmin")]
    [InlineData("auditor")]
    public async Task Only_the_administrator_of_accounts_reaches_the_tree(string userName)
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite);
        await using var other = await portal.AsAsync(userName);

        (await other.Get<ListUnits>().HandleAsync(Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await other.Get<AddUnit>().HandleAsync(new UnitForm(null, "X", "某", UnitKind.Team), Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await other.Get<RenameUnit>().HandleAsync(Guid.NewGuid(), "某", Guid.NewGuid(), Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
    }

    private static async Task<IReadOnlyList<UnitRow>> UnitsAsync(TestScope admin) => (await admin.Get<ListUnits>().HandleAsync(Ct)).Value!;
}
