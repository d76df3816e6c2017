using Portal.Shell;

namespace Portal.Features.Hazards;

/// <summary>Registers hazards and the board.</summary>
public static class HazardsServices
{
    public static IServiceCollection AddHazards(this IServiceCollection services)
    {
        services.AddScoped<RegisterHazard>();
        services.AddScoped<SetHazardLevel>();
        services.AddScoped<AssessControllability>();
        services.AddScoped<ListHazards>();
        services.AddScoped<ReadHazard>();
        services.AddScoped<ReadBoard>();
        services.AddScoped<HazardFigures>();
        services.AddScoped<HazardsFoundByMonth>();
        services.AddScoped<INavCount, HazardNavCount>();
        return services;
    }
}
