namespace Portal.Features.Organization;

/// <summary>Registers the organisation tree.</summary>
public static class OrganizationServices
{
    public static IServiceCollection AddOrganization(this IServiceCollection services)
    {
        services.AddScoped<ListUnits>();
        services.AddScoped<AddUnit>();
        services.AddScoped<RenameUnit>();
        return services;
    }
}
