using Portal.Domain.Screening.Plans;
using Portal.Jobs;

namespace Portal.Features.Screening.Plans;

/// <summary>Registers plans and the jobs that open and close rounds.</summary>
public static class PlansServices
{
    public static IServiceCollection AddScreeningPlans(this IServiceCollection services)
    {
        services.AddSingleton<ICronDays, CronDays>();
        services.AddSingleton<PublishedTemplates>();
        services.AddScoped<ListPlans>();
        services.AddScoped<ReadPlan>();
        services.AddScoped<SavePlan>();
        services.AddScoped<StopPlan>();
        services.AddScoped<ResumePlan>();
        services.AddScoped<PreviewPlan>();
        services.AddScoped<StartSpecialRound>();
        services.AddScoped<OpenRound>();
        services.AddScoped<OpenRoundNow>();
        services.AddScoped<ReopenRound>();
        services.AddScoped<ScreeningFigures>();
        services.AddScoped<OpenDueRounds>();
        services.AddScoped<CloseRounds>();
        services.AddSingleton(RecurringJobEntry.For<OpenDueRounds>("screening.open-due-rounds", "10 0 * * *"));
        services.AddSingleton(RecurringJobEntry.For<CloseRounds>("screening.close-rounds", "20 0 * * *"));
        return services;
    }
}
