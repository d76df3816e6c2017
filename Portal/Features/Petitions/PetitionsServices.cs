using Portal.Features.Petitions.Dispositions;
using Portal.Features.Petitions.Papers;
using Portal.Shell;

namespace Portal.Features.Petitions;

/// <summary>Registers the petition path and maps its papers.</summary>
public static class PetitionsServices
{
    public static IServiceCollection AddPetitions(this IServiceCollection services)
    {
        services.AddSingleton<SealedIdentities>();
        services.AddSingleton<ReceiptTickets>();
        services.AddSingleton<PaperIssuer>();
        services.AddScoped<PetitionSteps>();
        services.AddScoped<RegisterPetition>();
        services.AddScoped<AssignPetition>();
        services.AddScoped<AcceptPetition>();
        services.AddScoped<LogPetitionContact>();
        services.AddScoped<AddPetitionClaim>();
        services.AddScoped<ConcludeClaim>();
        services.AddScoped<DraftOpinion>();
        services.AddScoped<SubmitOpinion>();
        services.AddScoped<ApproveOpinion>();
        services.AddScoped<ReturnOpinion>();
        services.AddScoped<DeliverOpinion>();
        services.AddScoped<ClosePetition>();
        services.AddScoped<DescribePetition>();
        services.AddScoped<RevealIdentity>();
        services.AddScoped<ListPetitions>();
        services.AddScoped<ListHandlingUnits>();
        services.AddScoped<ReadPetition>();
        services.AddScoped<ReadPetitionHistory>();
        services.AddScoped<DownloadPaper>();
        services.AddScoped<PetitionDuties>();
        services.AddScoped<PetitionFigures>();
        services.AddScoped<PetitionsReceivedByMonth>();
        services.AddScoped<ListLateClocks>();
        services.AddDispositions();
        services.AddScoped<INavCount, PetitionNavCount>();
        return services;
    }

    public static IEndpointRouteBuilder MapPetitions(this IEndpointRouteBuilder endpoints)
    {
        var papers = endpoints.MapGroup("/petitions/{number}").RequireAuthorization();
        papers.MapGet("/documents/{id:guid}", async (string number, Guid id, DownloadPaper download, HttpContext http, CancellationToken ct) =>
            Send(await download.HandleAsync(number, id, ct), http));
        papers.MapGet("/receipt/{ticket}", async (string number, string ticket, DownloadPaper download, HttpContext http, CancellationToken ct) =>
            Send(await download.ReceiptAsync(number, ticket, ct), http));
        return endpoints;
    }

    private static IResult Send(Domain.Result<PaperFile> paper, HttpContext http)
    {
        if (!paper.IsOk)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-store";
        return Results.File(paper.Value.Content, paper.Value.ContentType, paper.Value.FileName);
    }
}
