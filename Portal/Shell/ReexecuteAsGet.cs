using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace Portal.Shell;

/// <summary>
/// Lets a form that was left open too long end on a page with words. Blazor answers its bad token with an empty 400 that calls itself
/// HTML, which the status code pages pass over; and run again as the POST that failed, an error page would check the token once more.
/// </summary>
internal static class ReexecuteAsGet
{
    public static IApplicationBuilder UseReexecuteAsGet(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
            context.Features.Set<IAntiforgeryValidationFeature>(null);
            await next(context);
            return;
        }

        await next(context);
        if (context.Response is { HasStarted: false, StatusCode: StatusCodes.Status400BadRequest, ContentLength: null })
        {
            context.Response.ContentType = null;
        }
    });
}
