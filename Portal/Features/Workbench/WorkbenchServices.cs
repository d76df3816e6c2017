namespace Portal.Features.Workbench;

/// <summary>Registers the start page.</summary>
public static class WorkbenchServices
{
    public static IServiceCollection AddWorkbench(this IServiceCollection services)
    {
        services.AddScoped<MyDuties>();
        services.AddScoped<HazardDuties>();
        services.AddScoped<ListTodaysVisits>();
        services.AddScoped<ReadMonthFigures>();
        services.AddScoped<ListToSign>();
        services.AddScoped<ListRecentChanges>();
        services.AddScoped<ReadWorkbench>();
        return services;
    }
}
