using Portal.Documents.Fonts;
using Portal.Documents.Skia;

namespace Portal.Documents;

public static class DocumentsServices
{
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddOptions<DocumentsOptions>().BindConfiguration(DocumentsOptions.Section);
        services.AddSingleton<DocumentFonts>();
        services.AddSingleton<SkiaPdfRenderer>();
        services.AddSingleton<IDocumentRenderer>(provider => provider.GetRequiredService<SkiaPdfRenderer>());
        return services;
    }
}
