namespace Portal.Features.Screening.Filling;

/// <summary>Registers what a checklist takes beyond its taps.</summary>
public static class FillingServices
{
    public static IServiceCollection AddFilling(this IServiceCollection services)
    {
        services.AddScoped<FindingHazard>();
        services.AddScoped<SaveFinding>();
        services.AddScoped<RemoveFinding>();
        services.AddScoped<RaiseHazardFromFinding>();
        return services;
    }
}
