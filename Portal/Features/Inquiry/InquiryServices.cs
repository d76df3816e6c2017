using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Portal.Features.Inquiry;

/// <summary>Registers the petitioner's side and maps what is not a page of it.</summary>
public static class InquiryServices
{
    public static IServiceCollection AddInquiry(this IServiceCollection services)
    {
        services.AddOptions<InquiryOptions>().BindConfiguration(InquiryOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<InquiryOptions>, InquiryOptionsValidator>();
        services.AddSingleton<InquiryCookie>();
        services.AddSingleton<InquiryLimits>();
        services.AddSingleton<PetitionerContexts>();
        services.AddScoped<OpenInquiry>();
        services.AddScoped<ReadInquiry>();
        services.AddScoped<PetitionerSteps>();
        services.AddScoped<SendMessage>();
        services.AddScoped<RatePetition>();
        services.AddScoped<DownloadOwnPaper>();
        return services;
    }

    public static IEndpointRouteBuilder MapInquiry(this IEndpointRouteBuilder endpoints)
    {
        var inquiry = endpoints.MapGroup("/inquiry").AllowAnonymous();
        inquiry.MapGet("/documents/{id:guid}", SendAsync);
        inquiry.MapPost("/leave", Leave);
        return endpoints;
    }

    // The form parameter is what makes the framework check the antiforgery token.
    private static IResult Leave(HttpContext http, [FromForm] string? reason)
    {
        InquiryCookie.Clear(http);
        return Results.LocalRedirect("/inquiry?Done=left");
    }

    private static async Task<IResult> SendAsync(Guid id, HttpContext http, InquiryCookie cookie, DownloadOwnPaper download, CancellationToken ct)
    {
        var paper = cookie.Read(http) is { } pass ? await download.HandleAsync(pass, id, ct) : null;
        return paper is null ? Results.NotFound() : Results.File(paper.Content, paper.ContentType, paper.FileName);
    }
}
