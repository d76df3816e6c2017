using Portal.Jobs;
using Portal.Shell;

namespace Portal.Features.Visits;

/// <summary>Registers visits and the job that keeps their series planned.</summary>
public static class VisitsServices
{
    public static IServiceCollection AddVisits(this IServiceCollection services)
    {
        services.AddScoped<RecordVisit>();
        services.AddScoped<ListVisits>();
        services.AddScoped<VisitDuties>();
        services.AddScoped<VisitFigures>();
        services.AddScoped<INavCount, VisitNavCount>();
        services.AddScoped<ExtendVisitSeries>();
        services.AddSingleton(RecurringJobEntry.For<ExtendVisitSeries>("extend-visits", "20 0 * * *"));
        return services;
    }
}
