using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Features.Petitions;
using Portal.Security;

namespace Portal.Tests.Security;

public sealed class ScopeTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_petition_of_another_mine_is_not_found_and_the_try_is_on_record(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var number = await RegisterAsync(portal, "clerk2");
        await using var clerk = await portal.AsAsync("clerk");

        var result = await clerk.Get<ReadPetition>().HandleAsync(number, Ct);

        result.Refusal.ShouldBe(SecurityRefusals.NotFound);
        await using var db = portal.Open();
        var user = await clerk.UserAsync();
        (await db.Audit.SingleAsync(entry => entry.Action == "denied.petition.read", Ct)).ShouldSatisfyAllConditions(
            entry => entry.ActorId.ShouldBe(user.Id), entry => entry.Detail.ShouldBe(number));
    }

    [Theory, DatabaseProviders]
    public async Task Out_of_scope_and_missing_get_one_and_the_same_answer(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var number = await RegisterAsync(portal, "clerk2");
        await using var clerk = await portal.AsAsync("clerk");

        var outOfScope = await clerk.Get<ReadPetition>().HandleAsync(number, Ct);
        var missing = await clerk.Get<ReadPetition>().HandleAsync("XF-BS-20260310-9999", Ct);

        outOfScope.Refusal.ShouldBe(missing.Refusal);
    }

    [Theory, DatabaseProviders]
    public async Task A_clerk_reads_the_petitions_of_the_own_mine(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var number = await RegisterAsync(portal, "clerk2");
        await using var clerk = await portal.AsAsync("clerk2");

        var result = await clerk.Get<ReadPetition>().HandleAsync(number, Ct);

        result.Value!.Number.ShouldBe(number);
    }

    [Theory, DatabaseProviders]
    public async Task Lists_and_counts_hold_the_own_mine_only(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await RegisterAsync(portal, "clerk2");
        var own = await RegisterAsync(portal, "clerk");
        await using var clerk = await portal.AsAsync("clerk");

        var page = await clerk.Get<ListPetitions>().HandleAsync(new PetitionFilter(), 0, 50, Ct);

        page.Items.Select(row => row.Number).ShouldBe([own]);
    }

    [Theory, DatabaseProviders]
    public async Task A_petition_handed_to_a_unit_is_readable_there(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var number = await RegisterAsync(portal, "clerk");
        await using var head = await portal.AsAsync("unithead");
        var before = await head.Get<ReadPetition>().HandleAsync(number, Ct);
        await using var clerk = await portal.AsAsync("clerk");
        var unit = (await head.UserAsync()).UnitId;
        (await clerk.Get<AssignPetition>().HandleAsync(number, unit, TestClock.Today.AddDays(10), "请按期办结。", Ct)).ShouldBe(Result.Ok);

        var after = await head.Get<ReadPetition>().HandleAsync(number, Ct);

        before.Refusal.ShouldBe(SecurityRefusals.NotFound);
        after.Value!.Number.ShouldBe(number);
    }

    [Theory]
    [InlineData("sysadmin")]
    [InlineData("secadmin")]
    [InlineData("auditor")]
    public async Task The_three_administrators_read_no_petition(string userName)
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite);
        var number = await RegisterAsync(portal, "clerk");
        await using var admin = await portal.AsAsync(userName);

        var result = await admin.Get<ReadPetition>().HandleAsync(number, Ct);

        result.Refusal.ShouldBe(SecurityRefusals.NotFound);
    }

    private static async Task<string> RegisterAsync(TestPortal portal, string clerkName)
    {
        await using var clerk = await portal.AsAsync(clerkName);
        var outcome = await clerk.Get<RegisterPetition>().HandleAsync(Guid.CreateVersion7(TestClock.Start), A.PetitionForm, A.Representatives, Ct);
        outcome.Refusals.ShouldBeEmpty();
        return outcome.Registered!.Number;
    }
}
