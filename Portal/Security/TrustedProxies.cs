using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Portal.Security;

/// <summary>Which proxies may say for whom they ask. From anybody else the header is ignored, because whoever writes it could make up an address for every try.</summary>
public static class TrustedProxies
{
    /// <summary>Addresses or networks, parted by commas or blanks, such as 10.0.0.5, 10.1.0.0/16.</summary>
    public const string Key = "Proxy:Trusted";

    public static IApplicationBuilder UseTrustedProxies(this WebApplication app)
    {
        var networks = NetworksOf(app.Configuration[Key]);
        if (networks.Count == 0)
        {
            return app;
        }

        // Every proxy of a chain must be among them: the first that is not is the client.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in networks)
        {
            options.KnownIPNetworks.Add(network);
        }

        return app.UseForwardedHeaders(options);
    }

    /// <exception cref="InvalidOperationException">An entry is no address and no network; the portal does not start with a list that it cannot read.</exception>
    public static IReadOnlyList<IPNetwork> NetworksOf(string? text) =>
        [.. (text ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(NetworkOf)];

    private static IPNetwork NetworkOf(string entry) =>
        IPNetwork.TryParse(entry, out var network) ? network
        : IPAddress.TryParse(entry, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : throw new InvalidOperationException($"{Key} 里的“{entry}”不是地址，也不是网段。请写成 10.0.0.5 或 10.1.0.0/16，多个用逗号分开。");
}
