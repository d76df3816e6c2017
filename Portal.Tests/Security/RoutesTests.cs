using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;

namespace Portal.Tests.Security;

/// <summary>Every address of the portal is listed here, on purpose: a new one is a decision about who may open it.</summary>
public sealed partial class RoutesTests
{
    private static readonly HashSet<string> s_public = ["/login", "/setup", "/inquiry", "/inquiry/add", "/inquiry/rate", "/inquiry/review", "/inquiry/withdraw", "/inquiry/leave", "/inquiry/documents/{id:guid}", "/inquiry/guide", "/error", "/not-found", "/health/live", "/health/ready"];

    private static readonly HashSet<string> s_signedIn =
    [
        "/", "/account", "/logout", "/search",
        "/petitions/guide",
        "/petitions/{number}/read-back", "/petitions/{number}/leaflet", "/petitions/new/files/{formId:guid}", "/petitions/{number}/files", "/petitions/{number}/files/{id:guid}", "/petitions/{number}/files/{id:guid}/preview",
        "/petitions", "/petitions/new", "/petitions/export", "/petitions/import", "/petitions/import/upload", "/petitions/import/template", "/petitions/import/{id:guid}/faults", "/petitions/{Number}", "/petitions/commitments", "/petitions/tasks/{Id:guid}", "/petitions/{number}/documents/{id:guid}", "/petitions/{number}/receipt/{ticket}",
        "/screening/plans/new", "/screening/plans/{Id:guid}",
        "/screening/items", "/screening/stand-ins", "/screening/items/{Code}",
        "/screening", "/screening/rounds/{Number}", "/screening/tasks/{Id:guid}",
        "/screening/tasks/{id:guid}/paper", "/screening/tasks/{id:guid}/sheet", "/screening/tasks/{Id:guid}/from-sheet", "/screening/rounds/{number}/paper",
        "/screening/templates", "/screening/templates/{Id:guid}", "/screening/templates/{id:guid}/sheet", "/screening/templates/compare",
        "/hazards", "/hazards/new", "/hazards/{Number}", "/board", "/visits", "/visits/{Id:guid}",
        "/reports", "/reports/{Number}", "/reports/{number}/pdf", "/indicators", "/knowledge", "/inbox",
        "/admin", "/admin/audit", "/admin/audit/reveals", "/admin/audit/verify", "/admin/status", "/admin/calendar", "/admin/users", "/admin/units", "/admin/system",
    ];

    /// <summary>Addresses of the framework; those of the circuit carry no content before a page has started one.</summary>
    private static readonly HashSet<string> s_framework =
    [
        "/_blazor", "/_blazor/negotiate", "/_blazor/initializers", "/_blazor/disconnect", "/_framework/opaque-redirect", "/jobs/{**path}", "/jobs", "/{**path:file}",
    ];

    [Fact]
    public async Task Every_route_is_on_the_list()
    {
        await using var host = await PortalHost.StartAsync(DatabaseProvider.Sqlite);

        RoutesOf(host).Select(PathOf).Distinct().Where(path => !IsListed(path)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_signing_in_only_the_public_routes_answer()
    {
        await using var host = await PortalHost.StartAsync(DatabaseProvider.Sqlite);
        using var client = host.Anonymous();
        var open = new List<string>();
        foreach (var path in RoutesOf(host).Select(PathOf).Distinct().Where(path => !s_public.Contains(path) && !s_framework.Contains(path)))
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
            {
                using var request = new HttpRequestMessage(method, new Uri(Sample(path), UriKind.Relative));
                using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
                var isClosed = answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed or HttpStatusCode.BadRequest
                    || (answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.Contains("/login", StringComparison.Ordinal));
                if (!isClosed)
                {
                    open.Add($"{method} {path} answered {(int)answer.StatusCode}");
                }
            }
        }

        open.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/login")]
    [InlineData("/inquiry")]
    [InlineData("/inquiry/guide")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_public_route_answers_everyone(string path)
    {
        await using var host = await PortalHost.StartAsync(DatabaseProvider.Sqlite);
        using var client = host.Anonymous();

        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static bool IsListed(string path) => s_public.Contains(path) || s_signedIn.Contains(path) || s_framework.Contains(path);

    private static IEnumerable<RouteEndpoint> RoutesOf(PortalHost host) => host.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>().Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null);

    private static string PathOf(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.Trim('/');

    private static string Sample(string path) => Parameter().Replace(path, match => match.Value.Contains("guid", StringComparison.Ordinal) ? Guid.Empty.ToString() : "XF-YQ-20260310-0001");

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
