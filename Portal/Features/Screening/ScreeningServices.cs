using Portal.Features.Screening.Filling;
using Portal.Features.Screening.Following;
using Portal.Features.Screening.Lessons;
using Portal.Features.Screening.Plans;
using Portal.Features.Screening.Templates;

namespace Portal.Features.Screening;

/// <summary>Registers screening: plans, rounds and tasks.</summary>
public static class ScreeningServices
{
    public static IServiceCollection AddScreening(this IServiceCollection services)
    {
        services.AddSingleton<InstallDefaultChecklist>();
        services.AddTemplates();
        services.AddScoped<FillAccess>();
        services.AddScoped<SaveAnswer>();
        services.AddScoped<SaveEffort>();
        services.AddScoped<SubmitTask>();
        services.AddScoped<RaiseHazardFromAnswer>();
        services.AddScoped<ListRounds>();
        services.AddScoped<ListOwnTasks>();
        services.AddFilling();
        services.AddFollowing();
        services.AddScoped<ReadTask>();
        services.AddScoped<ScreeningDuties>();
        return services.AddScreeningPlans().AddLessons();
    }
}
