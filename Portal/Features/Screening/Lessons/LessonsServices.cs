using Portal.Jobs;

namespace Portal.Features.Screening.Lessons;

/// <summary>Registers what screening taught: items over the last rounds, and signals of items that recur in several units.</summary>
public static class LessonsServices
{
    public static IServiceCollection AddLessons(this IServiceCollection services)
    {
        services.AddScoped<RaiseRepeatSignals>();
        services.AddScoped<CatchUpRepeatSignals>();
        services.AddScoped<NoteRepeatSignal>();
        services.AddScoped<ListRepeatSignals>();
        services.AddScoped<ListItemLessons>();
        services.AddScoped<ReadItemLesson>();
        services.AddScoped<ListTopicItems>();
        services.AddSingleton(RecurringJobEntry.For<CatchUpRepeatSignals>("screening.repeat-signals", "25 * * * *"));
        return services;
    }
}
