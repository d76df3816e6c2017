namespace Portal.Features.Petitions.Cooperation;

/// <summary>Registers working together: assisting units, linked matters, commitments, presence.</summary>
public static class CooperationServices
{
    public static IServiceCollection AddCooperation(this IServiceCollection services)
    {
        services.AddSingleton<PetitionerHashes>();
        services.AddScoped<ListMineUnits>();
        services.AddScoped<AssistTaskSteps>();
        services.AddScoped<AskAssistance>();
        services.AddScoped<AnswerAssistTask>();
        services.AddScoped<ConfirmAssistTask>();
        services.AddScoped<ReturnAssistTask>();
        services.AddScoped<WaiveAssistTask>();
        services.AddScoped<ReadAssistTask>();
        services.AddScoped<ReadCooperation>();
        services.AddScoped<CooperationDuties>();
        services.AddScoped<SignAgreement>();
        services.AddScoped<ConfirmAgreement>();
        services.AddScoped<CommitmentSteps>();
        services.AddScoped<RecordCommitment>();
        services.AddScoped<FulfilCommitment>();
        services.AddScoped<ChangeCommitment>();
        services.AddScoped<CancelCommitment>();
        services.AddScoped<ListCommitments>();
        services.AddScoped<CommitmentFigures>();
        services.AddScoped<FindSameMatters>();
        services.AddScoped<LinkMatter>();
        services.AddScoped<UnlinkMatter>();
        services.AddScoped<FollowLeadAnswer>();
        services.AddScoped<EditingPresence>();
        return services;
    }
}
