namespace Portal.Security;

/// <summary>Response headers of every page: nothing is loaded from, sent to or framed by another origin.</summary>
public static class PortalHeaders
{
    public static IApplicationBuilder UsePortalHeaders(this IApplicationBuilder app)
    {
        // Registered first and therefore run last: it takes the place of the policy of pages.
        app.Use((context, next) =>
        {
            context.Response.OnStarting(static state =>
            {
                var context = (HttpContext)state;
                if (context.GetEndpoint()?.Metadata.GetMetadata<SandboxedFile>() is not null)
                {
                    context.Response.Headers.ContentSecurityPolicy = SandboxedFile.Policy;
                }

                return Task.CompletedTask;
            }, context);
            return next(context);
        });
        app.UseSecurityHeaders(new HeaderPolicyCollection()
            .AddDefaultSecurityHeaders()
            .AddReferrerPolicySameOrigin()
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().Self();
                csp.AddScriptSrc().Self();
                // MudBlazor sets sizes and positions through style attributes.
                csp.AddStyleSrc().Self().UnsafeInline();
                csp.AddImgSrc().Self().Data().Blob();
                csp.AddFontSrc().Self();
                csp.AddConnectSrc().Self();
                csp.AddObjectSrc().None();
                csp.AddBaseUri().Self();
                csp.AddFormAction().Self();
                csp.AddFrameAncestors().None();
            }));
        return app.Use((context, next) =>
        {
            context.Response.OnStarting(static state =>
            {
                var response = (HttpResponse)state;
                if (response.Headers.CacheControl.Count == 0)
                {
                    response.Headers.CacheControl = "no-store";
                }

                return Task.CompletedTask;
            }, context.Response);
            return next(context);
        });
    }
}
