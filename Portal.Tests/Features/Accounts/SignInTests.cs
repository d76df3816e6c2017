using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Features.Accounts;
using Portal.Security;

namespace Portal.Tests.Features.Accounts;

public sealed class SignInTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task After_five_wrong_passwords_the_right_one_is_refused_for_a_quarter_of_an_hour(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        for (var i = 0; i < 5; i++)
        {
            (await TryAsync(portal, "clerk", "wrong")).ShouldNotBeNull();
        }

        (await TryAsync(portal, "clerk", TestOrganisation.Password)).ShouldNotBeNull();
        await using var db = portal.Open();
        var until = await db.Users.Where(user => user.UserName == "clerk").Select(user => user.LockoutEnd).SingleAsync(Ct);
        until.ShouldNotBeNull();
    }

    [Fact]
    public async Task Four_wrong_passwords_lock_nobody_out()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite);
        for (var i = 0; i < 4; i++)
        {
            (await TryAsync(portal, "clerk", "wrong")).ShouldNotBeNull();
        }

        (await TryAsync(portal, "clerk", TestOrganisation.Password)).ShouldBeNull();
    }

    [Theory, DatabaseProviders]
    public async Task Unknown_name_wrong_password_locked_and_disabled_get_one_and_the_same_answer(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await DisableAsync(portal, "officer");
        var wrong = await TryAsync(portal, "clerk", "wrong");

        (await TryAsync(portal, "nobody", "wrong")).ShouldBe(wrong);
        (await TryAsync(portal, "officer", TestOrganisation.Password)).ShouldBe(wrong);
    }

    [Theory, DatabaseProviders]
    public async Task A_disabled_user_is_refused_at_the_next_call(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await using var clerk = await portal.AsAsync("clerk");
        (await clerk.UserAsync()).UserName.ShouldBe("clerk");

        await DisableAsync(portal, "clerk");

        await Should.ThrowAsync<SignedOutException>(clerk.UserAsync);
    }

    [Fact]
    public async Task A_signed_out_session_is_refused_also_in_a_tab_that_stayed_open()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite);
        await using var signed = portal.AsNobody();
        var principal = (await signed.Get<SignIn>().HandleAsync("clerk", TestOrganisation.Password, Ct)).Value!;
        await using var tab = portal.AsNobody();
        tab.Get<CurrentUser>().Bind(principal);
        (await tab.UserAsync()).UserName.ShouldBe("clerk");

        await signed.Get<SignOutUser>().HandleAsync(principal, Ct);

        await Should.ThrowAsync<SignedOutException>(tab.UserAsync);
    }

    [Fact]
    public async Task Each_try_stands_in_the_audit_chain()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite);
        await TryAsync(portal, "clerk", "wrong");
        await TryAsync(portal, "nobody", "wrong");
        await TryAsync(portal, "clerk", TestOrganisation.Password);

        await using var db = portal.Open();
        var actions = await db.Audit.Where(entry => entry.Action.StartsWith("login")).OrderBy(entry => entry.Sequence).Select(entry => entry.Action).ToListAsync(Ct);
        actions.ShouldBe(["login.failed", "login.unknown", "login.ok"]);
    }

    private static async Task<Refusal?> TryAsync(TestPortal portal, string userName, string password)
    {
        await using var scope = portal.AsNobody();
        return (await scope.Get<SignIn>().HandleAsync(userName, password, Ct)).Refusal;
    }

    private static async Task DisableAsync(TestPortal portal, string userName)
    {
        await using var db = portal.Open();
        var id = await db.Users.Where(user => user.UserName == userName).Select(user => user.Id).SingleAsync(Ct);
        await using var admin = await portal.AsAsync("secadmin");
        (await admin.Get<SetUserDisabled>().HandleAsync(id, true, Ct)).IsOk.ShouldBeTrue();
    }
}
