using Portal.Jobs;

namespace Portal.Features.Petitions.Deadlines;

/// <summary>Registers extensions, objections, the fast track, hearings and the nightly care of clocks.</summary>
public static class DeadlinesServices
{
    public static IServiceCollection AddDeadlines(this IServiceCollection services)
    {
        services.AddScoped<AskExtension>();
        services.AddScoped<DecideExtension>();
        services.AddScoped<FileObjection>();
        services.AddScoped<DecideObjection>();
        services.AddScoped<LeaveFastTrack>();
        services.AddScoped<RecordHearing>();
        services.AddScoped<ReadDeadlines>();
        services.AddScoped<StartSilentClocks>();
        services.AddScoped<KeepClocksJob>();
        services.AddSingleton(RecurringJobEntry.For<KeepClocksJob>("petitions.clocks", "10 0 * * *"));
        return services;
    }
}
