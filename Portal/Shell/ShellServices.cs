using Microsoft.AspNetCore.Localization;
using Portal.Security;
using Portal.UI;

namespace Portal.Shell;

/// <summary>The frame: razor components, MudBlazor in Chinese, one culture, error pages and the search address.</summary>
public static class ShellServices
{
    private const string Culture = "zh-CN";

    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents().AddLargeMessages();
        services.AddUi();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Culture);
            options.AddSupportedCultures(Culture).AddSupportedUICultures(Culture);
            options.RequestCultureProviders.Clear();
        });
        services.AddSingleton<ExistingPages>();
        services.AddScoped<ReadShell>();
        return services;
    }

    /// <summary>Before routing and authentication: Chinese culture, and pages instead of bare status codes and exceptions.</summary>
    public static IApplicationBuilder UseShell(this IApplicationBuilder app)
    {
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseReexecuteAsGet();
        app.UseRequestLocalization();
        return app;
    }

    public static IEndpointRouteBuilder MapShell(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapStaticAssets().AllowAnonymous();
        endpoints.MapGet("/search", SearchAsync).RequireAuthorization();
        endpoints.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return endpoints;
    }

    private static async Task<IResult> SearchAsync(string? q, CurrentUser current, CancellationToken ct)
    {
        var role = (await current.GetAsync(ct)).Role;
        return Results.LocalRedirect(SearchTarget.For(q, role is { } known ? Destinations.For(known) : []));
    }
}
