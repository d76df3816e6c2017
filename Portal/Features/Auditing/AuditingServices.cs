namespace Portal.Features.Auditing;

/// <summary>Registers the auditor's queries.</summary>
public static class AuditingServices
{
    public static IServiceCollection AddAuditing(this IServiceCollection services)
    {
        services.AddSingleton<VerifyAuditChain>();
        services.AddScoped<CheckAudit>();
        services.AddScoped<ListAudit>();
        return services;
    }
}
