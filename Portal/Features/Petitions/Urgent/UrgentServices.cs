using Microsoft.Extensions.Options;

namespace Portal.Features.Petitions.Urgent;

/// <summary>Registers the report of grave and urgent matters.</summary>
public static class UrgentServices
{
    public static IServiceCollection AddUrgent(this IServiceCollection services)
    {
        services.AddOptions<UrgentOptions>().BindConfiguration(UrgentOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<UrgentOptions>, UrgentOptionsValidator>();
        services.AddScoped<RaiseUrgent>();
        services.AddScoped<RecordUrgentReport>();
        services.AddScoped<ReadUrgent>();
        services.AddScoped<UrgentDuties>();
        return services;
    }
}
