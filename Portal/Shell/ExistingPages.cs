using Microsoft.AspNetCore.Routing;

namespace Portal.Shell;

/// <summary>Which routes this build really serves, so that the navigation never leads to a page that is not there.</summary>
public sealed class ExistingPages(EndpointDataSource endpoints)
{
    private readonly Lazy<HashSet<string>> _paths = new(() =>
        [.. endpoints.Endpoints.OfType<RouteEndpoint>().Select(endpoint => "/" + (endpoint.RoutePattern.RawText ?? "").Trim('/'))]);

    public bool Has(string path) => _paths.Value.Contains(path) || _paths.Value.Any(known => known.StartsWith(path + "/{**", StringComparison.Ordinal));
}
