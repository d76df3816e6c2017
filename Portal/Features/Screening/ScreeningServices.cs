using Portal.Jobs;

namespace Portal.Features.Screening;

/// <summary>Registers screening: plans, rounds, tasks and the job that opens them.</summary>
public static class ScreeningServices
{
    public static IServiceCollection AddScreening(this IServiceCollection services)
    {
        services.AddSingleton<InstallDefaultChecklist>();
        services.AddScoped<FillAccess>();
        services.AddScoped<CreateMonthlyPlan>();
        services.AddScoped<OpenRound>();
        services.AddScoped<OpenRoundNow>();
        services.AddScoped<SaveAnswer>();
        services.AddScoped<SaveEffort>();
        services.AddScoped<SubmitTask>();
        services.AddScoped<RaiseHazardFromAnswer>();
        services.AddScoped<ListRounds>();
        services.AddScoped<ListPlans>();
        services.AddScoped<ListOwnTasks>();
        services.AddScoped<ReadRound>();
        services.AddScoped<ReadTask>();
        services.AddScoped<ScreeningDuties>();
        services.AddScoped<ScreeningFigures>();
        services.AddScoped<OpenDueRounds>();
        services.AddSingleton(RecurringJobEntry.For<OpenDueRounds>("screening.open-due-rounds", "10 0 * * *"));
        return services;
    }
}
