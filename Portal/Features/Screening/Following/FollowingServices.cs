namespace Portal.Features.Screening.Following;

/// <summary>Registers what the office does with a running round: look through, return, approve, urge.</summary>
public static class FollowingServices
{
    public static IServiceCollection AddFollowing(this IServiceCollection services)
    {
        services.AddScoped<ReadRound>();
        services.AddScoped<ReadReview>();
        services.AddScoped<FindNilStreaks>();
        services.AddScoped<ReturnTask>();
        services.AddScoped<ApproveTasks>();
        services.AddScoped<UrgeLateUnits>();
        return services;
    }
}
