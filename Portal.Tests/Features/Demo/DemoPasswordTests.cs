using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Features.Demo;

namespace Portal.Tests.Features.Demo;

public sealed class DemoPasswordTests
{
    [Fact]
    public async Task A_password_that_breaks_the_rules_stops_the_load_with_a_sentence()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite, TestData.Empty, new Dictionary<string, string> { [DemoPassword.Variable] = "short" });
        await using var scope = portal.AsNobody();

        var refused = await Should.ThrowAsync<StartRefusedException>(scope.Get<DemoPassword>().ChooseAsync);

        refused.Message.ShouldContain("密码至少 10 位");
    }

    [Fact]
    public async Task Without_one_from_the_operator_it_is_random_and_keeps_the_rules()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite, TestData.Empty, new Dictionary<string, string> { [DemoPassword.Variable] = "" });
        await using var scope = portal.AsNobody();

        var (first, isRandom) = await scope.Get<DemoPassword>().ChooseAsync();
        var (second, _) = await scope.Get<DemoPassword>().ChooseAsync();

        isRandom.ShouldBeTrue();
        first.ShouldNotBe(second);
        (await scope.Get<global::Portal.Features.Accounts.Passwords>().FaultAsync(new PortalUser(), first)).ShouldBeNull();
    }
}
