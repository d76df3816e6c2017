using Microsoft.AspNetCore.Components.Server.Circuits;

namespace Portal.Security;

/// <summary>Registers the current user and its binding to requests and circuits.</summary>
public static class SecurityServices
{
    public static IServiceCollection AddSecurity(this IServiceCollection services)
    {
        services.AddSingleton<ChinaTime>();
        services.AddScoped<CurrentUser>();
        services.AddScoped<AccessLog>();
        services.AddScoped<CircuitHandler, CircuitUserBinding>();
        return services;
    }

    /// <summary>Binds each request's scope to its user, after authentication.</summary>
    public static IApplicationBuilder UseCurrentUser(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.RequestServices.GetRequiredService<CurrentUser>().Bind(context.User);
        return next(context);
    });
}
