namespace Portal.Features.Demo;

/// <summary>Registers the demo data.</summary>
public static class DemoServices
{
    public static IServiceCollection AddDemo(this IServiceCollection services)
    {
        services.AddScoped<DemoPassword>();
        services.AddScoped<DemoPeople>();
        services.AddScoped<LoadDemo>();
        services.AddSingleton<WipeDemo>();
        return services;
    }
}
