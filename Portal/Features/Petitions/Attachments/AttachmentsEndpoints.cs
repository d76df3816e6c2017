using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Portal.Domain;
using Portal.Domain.Petitions.Attachments;
using Portal.Security;

namespace Portal.Features.Petitions.Attachments;

/// <summary>Files go in and out over plain HTTP, never over the connection of a page: the body of a request is the file itself.</summary>
public static class AttachmentsEndpoints
{
    /// <summary>Name of the file, percent-encoded. A header, because addresses are written to logs.</summary>
    public const string NameHeader = "X-File-Name";

    /// <summary>Present when the file holds health information.</summary>
    public const string HealthHeader = "X-File-Health";

    /// <summary>Present when the petitioner agreed to give it.</summary>
    public const string ConsentHeader = "X-File-Consent";

    // A little more than the limit may come in, so that the sender is told in words and not by a broken connection.
    private const long Slack = 1024 * 1024;

    public static IEndpointRouteBuilder MapAttachments(this IEndpointRouteBuilder endpoints)
    {
        var petitions = endpoints.MapGroup("/petitions").RequireAuthorization();
        petitions.MapPost("/new/files/{formId:guid}", (Guid formId, StageAttachment stage, HttpContext http) =>
            ReceiveAsync(http, (upload, ct) => stage.HandleAsync(formId, upload, ct)));
        petitions.MapPost("/{number}/files", (string number, AddAttachment add, HttpContext http) =>
            ReceiveAsync(http, (upload, ct) => add.HandleAsync(number, upload, ct)));
        petitions.MapGet("/{number}/files/{id:guid}", async (string number, Guid id, OpenAttachment open, CancellationToken ct) =>
            Send(await open.HandleAsync(number, id, isPreview: false, ct), isPreview: false)).WithMetadata(SandboxedFile.Instance);
        petitions.MapGet("/{number}/files/{id:guid}/preview", async (string number, Guid id, OpenAttachment open, CancellationToken ct) =>
            Send(await open.HandleAsync(number, id, isPreview: true, ct), isPreview: true)).WithMetadata(SandboxedFile.Instance);
        return endpoints;
    }

    private static async Task<IResult> ReceiveAsync(HttpContext http, Func<AttachmentUpload, CancellationToken, Task<Result<Guid>>> take)
    {
        var ct = http.RequestAborted;
        var max = http.RequestServices.GetRequiredService<IOptions<AttachmentOptions>>().Value.MaxFileBytes;
        if (!await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http))
        {
            return Results.BadRequest();
        }

        if (http.Request.ContentLength > max)
        {
            return Answer(AttachmentRefusals.TooLarge(max), StatusCodes.Status413PayloadTooLarge);
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = max + Slack;
        }

        var headers = http.Request.Headers;
        var name = Uri.UnescapeDataString(headers[NameHeader].ToString());
        try
        {
            return AnswerOf(await take(new AttachmentUpload(name, http.Request.Body, headers.ContainsKey(HealthHeader), headers.ContainsKey(ConsentHeader)), ct));
        }
        catch (BadHttpRequestException)
        {
            return Answer(AttachmentRefusals.Cut, StatusCodes.Status400BadRequest);
        }
    }

    private static IResult AnswerOf(Result<Guid> result) => result.Refusal switch
    {
        null => Results.Ok(new { id = result.Value }),
        { Code: var code } when code == SecurityRefusals.NotFound.Code => Results.NotFound(),
        { Code: var code } when code == SecurityRefusals.NotAllowed.Code => Answer(result.Refusal, StatusCodes.Status403Forbidden),
        { Code: "attachment.too-large" } => Answer(result.Refusal, StatusCodes.Status413PayloadTooLarge),
        _ => Answer(result.Refusal, StatusCodes.Status422UnprocessableEntity),
    };

    private static IResult Answer(Refusal refusal, int status) => Results.Json(new { code = refusal.Code, message = refusal.ToString() }, statusCode: status);

    private static IResult Send(Result<OpenedAttachment> file, bool isPreview) =>
        !file.IsOk ? Results.NotFound()
        : isPreview ? Results.Stream(file.Value.Content, file.Value.ContentType)
        : Results.Stream(file.Value.Content, file.Value.ContentType, file.Value.Name);
}
