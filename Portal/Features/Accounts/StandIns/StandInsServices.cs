namespace Portal.Features.Accounts.StandIns;

/// <summary>Registers standing in: who does whose screening and visits, and how much each one has to do.</summary>
public static class StandInsServices
{
    public static IServiceCollection AddStandIns(this IServiceCollection services)
    {
        services.AddScoped<SetStandIn>();
        services.AddScoped<EndStandIn>();
        services.AddScoped<ListStandIns>();
        services.AddScoped<ReadWorkerLoad>();
        return services;
    }
}
