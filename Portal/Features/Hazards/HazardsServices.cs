using Portal.Features.Visits;
using Portal.Jobs;
using Portal.Shell;

namespace Portal.Features.Hazards;

/// <summary>Registers hazards, the board and visits.</summary>
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
        services.AddScoped<RecordVisit>();
        services.AddScoped<ListVisits>();
        services.AddScoped<VisitDuties>();
        services.AddScoped<INavCount, HazardNavCount>();
        services.AddScoped<INavCount, VisitNavCount>();
        services.AddScoped<ExtendVisitSeries>();
        services.AddSingleton(RecurringJobEntry.For<ExtendVisitSeries>("extend-visits", "20 0 * * *"));
        return services;
    }
}
