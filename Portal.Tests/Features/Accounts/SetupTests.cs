using System.Net;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Accounts;
using Portal.Features.Accounts;
using Portal.Security;

namespace Portal.Tests.Features.Accounts;

public sealed class SetupTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task The_link_makes_the_group_its_mine_and_one_administrator_and_is_dead_afterwards(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider, TestData.Empty);
        await using var scope = portal.AsNobody();
        var code = await scope.Get<OfferSetup>().HandleAsync(Ct);

        (await scope.Get<CompleteSetup>().HandleAsync(code!, Form(), Ct)).IsOk.ShouldBeTrue();

        await using var db = portal.Open();
        (await db.Units.Select(unit => unit.Path).OrderBy(path => path).ToListAsync(Ct)).ShouldBe(["JT/", "JT/YQ/"]);
        (await db.Users.SingleAsync(Ct)).Role.ShouldBe(PortalRole.SecAdmin);
        (await scope.Get<SignIn>().HandleAsync("anquan", "Anquan-2026-yq", Ct)).IsOk.ShouldBeTrue();
        (await scope.Get<CompleteSetup>().HandleAsync(code!, Form(), Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await scope.Get<CompleteSetup>().IsOpenAsync(code!, Ct)).ShouldBeFalse();
        (await scope.Get<OfferSetup>().HandleAsync(Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task A_new_start_replaces_the_link()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite, TestData.Empty);
        await using var scope = portal.AsNobody();
        var first = await scope.Get<OfferSetup>().HandleAsync(Ct);
        var second = await scope.Get<OfferSetup>().HandleAsync(Ct);

        (await scope.Get<CompleteSetup>().IsOpenAsync(first!, Ct)).ShouldBeFalse();
        (await scope.Get<CompleteSetup>().IsOpenAsync(second!, Ct)).ShouldBeTrue();
    }

    [Fact]
    public async Task Only_the_hash_of_the_code_is_kept()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite, TestData.Empty);
        await using var scope = portal.AsNobody();
        var code = await scope.Get<OfferSetup>().HandleAsync(Ct);

        await using var db = portal.Open();
        var link = await db.Set<SetupLink>().SingleAsync(Ct);
        link.CodeHash.ShouldNotBe(code);
        link.CodeHash.Length.ShouldBe(64);
    }

    [Fact]
    public async Task A_refused_form_leaves_the_link_alive()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite, TestData.Empty);
        await using var scope = portal.AsNobody();
        var code = await scope.Get<OfferSetup>().HandleAsync(Ct);
        var form = Form();
        form.MineCode = "yq";

        (await scope.Get<CompleteSetup>().HandleAsync(code!, form, Ct)).Refusal!.Code.ShouldBe("unit.code");
        (await scope.Get<CompleteSetup>().IsOpenAsync(code!, Ct)).ShouldBeTrue();
    }

    [Fact]
    public async Task Without_a_living_code_the_page_does_not_exist()
    {
        await using var host = await PortalHost.StartAsync(DatabaseProvider.Sqlite);
        using var client = host.Anonymous();

        foreach (var path in new[] { "/setup", "/setup?code=0000", "/setup?code=" })
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Ct);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    [Fact]
    public async Task With_a_living_code_the_page_asks_for_the_mine_and_the_account()
    {
        await using var host = await PortalHost.StartAsync(DatabaseProvider.Sqlite, TestData.Empty);
        await using var scope = host.AsJob();
        var code = await scope.Get<OfferSetup>().HandleAsync(Ct);
        using var client = host.Anonymous();

        var page = WebUtility.HtmlDecode(await client.GetStringAsync(new Uri($"/setup?code={code}", UriKind.Relative), Ct));

        page.ShouldContain("煤矿代码");
        page.ShouldContain("安全管理员用户名");
    }

    private static SetupForm Form() => new()
    {
        GroupName = "测试集团",
        MineName = "玉泉煤矿",
        MineCode = "YQ",
        UserName = "anquan",
        DisplayName = "安全管理员",
        Password = "Anquan-2026-yq",
    };
}
