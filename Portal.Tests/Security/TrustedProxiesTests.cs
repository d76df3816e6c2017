using System.Net;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Security;
using Portal.Tests.Features.Inquiry;
using Portal.Tests.Support;

namespace Portal.Tests.Security;

/// <summary>Whom the portal believes when it is told the address of a client.</summary>
public sealed class TrustedProxiesTests
{
    [Fact]
    public async Task Behind_a_trusted_proxy_each_client_has_a_share_of_its_own() =>
        (await AddressesAsync(new Dictionary<string, string> { [TrustedProxies.Key] = "127.0.0.1, ::1" })).ShouldBe(2);

    [Fact]
    public async Task From_anybody_else_the_header_is_ignored() => (await AddressesAsync(new Dictionary<string, string> { [TrustedProxies.Key] = "10.7.0.0/16" })).ShouldBe(1);

    [Fact]
    public async Task Without_a_list_the_header_is_ignored() => (await AddressesAsync([])).ShouldBe(1);

    [Theory]
    [InlineData("10.0.0.5", "10.0.0.5/32")]
    [InlineData("fd00::1", "fd00::1/128")]
    [InlineData("10.1.0.0/16", "10.1.0.0/16")]
    public void Addresses_and_networks_are_read(string text, string network) => TrustedProxies.NetworksOf(text).ShouldHaveSingleItem().ToString().ShouldBe(network);

    [Fact]
    public void A_list_that_cannot_be_read_stops_the_start() =>
        Should.Throw<InvalidOperationException>(() => TrustedProxies.NetworksOf("proxy.example")).Message.ShouldContain("proxy.example");

    /// <summary>How many addresses two tries for one number were counted under.</summary>
    private static async Task<int> AddressesAsync(Dictionary<string, string> settings)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var host = await PortalHost.StartAsync(DatabaseProvider.Sqlite, settings: settings);
        foreach (var client in new[] { "203.0.113.7", "203.0.113.8" })
        {
            using var http = host.Anonymous();
            http.DefaultRequestHeaders.Add("X-Forwarded-For", client);
            using var answer = await StaticForm.PostAsync(http, "/inquiry", ("Form.Number", "XF-YQ-20260310-0001"), ("Form.Code", "WRONGCODE"));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        await using var db = host.Open();
        var keys = await db.InquiryTries.CountAsync(ct);
        return keys - 1;
    }
}
