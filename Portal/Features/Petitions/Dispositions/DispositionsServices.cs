using Portal.Features.Petitions.Review;

namespace Portal.Features.Petitions.Dispositions;

/// <summary>Registers the dispositions, the review of opinions and the ends of a petition.</summary>
public static class DispositionsServices
{
    public static IServiceCollection AddDispositions(this IServiceCollection services)
    {
        services.AddScoped<ForwardPetition>();
        services.AddScoped<InformPetitioner>();
        services.AddScoped<HandlePetitionHere>();
        services.AddScoped<ListLeaders>();
        services.AddScoped<SubmitToLeader>();
        services.AddScoped<InstructPetition>();
        services.AddScoped<ReportInstruction>();
        services.AddScoped<ProposeNonAcceptance>();
        services.AddScoped<DecideNonAcceptance>();
        services.AddScoped<ReviewOpening>();
        services.AddScoped<RequestReview>();
        services.AddScoped<TakeUpReviewRequest>();
        services.AddScoped<OutsideReviewDuties>();
        services.AddScoped<RequestOutsideReview>();
        services.AddScoped<AnswerOutsideReview>();
        services.AddScoped<ConcludeReview>();
        services.AddScoped<SettlePetition>();
        services.AddScoped<ExhaustPetition>();
        return services;
    }
}
