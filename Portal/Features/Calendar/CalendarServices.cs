namespace Portal.Features.Calendar;

/// <summary>Registers the working calendar.</summary>
public static class CalendarServices
{
    public static IServiceCollection AddCalendar(this IServiceCollection services)
    {
        services.AddSingleton<WorkCalendars>();
        services.AddSingleton<InstallPublishedYears>();
        services.AddScoped<ReadCalendar>();
        services.AddScoped<SaveCalendarYear>();
        services.AddScoped<FollowAllClocks>();
        return services;
    }
}
