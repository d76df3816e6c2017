namespace Portal.Features.Petitions.Answering;

/// <summary>Registers what staff do with messages and ratings of petitioners.</summary>
public static class AnsweringServices
{
    public static IServiceCollection AddAnswering(this IServiceCollection services)
    {
        services.AddScoped<ReadPetitionerSide>();
        services.AddScoped<SettleMessage>();
        services.AddScoped<MessageDuties>();
        services.AddScoped<RecordSecondLook>();
        services.AddScoped<SecondLookDuties>();
        services.AddScoped<ReadGuides>();
        services.AddScoped<PublishGuide>();
        return services;
    }
}
