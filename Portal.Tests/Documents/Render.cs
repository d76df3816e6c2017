using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Portal.Documents;
using Portal.Documents.Fonts;
using Portal.Documents.Skia;

namespace Portal.Tests.Documents;

internal static class Render
{
    private static readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
        .AddLogging()
        .AddDocuments()
        .BuildServiceProvider();

    public static DocumentFonts Fonts => _services.GetRequiredService<DocumentFonts>();

    public static RenderedDocument Document(ReportDocument document) => DocumentUntil(document, TestContext.Current.CancellationToken);

    public static RenderedDocument DocumentUntil(ReportDocument document, CancellationToken ct) =>
        _services.GetRequiredService<SkiaPdfRenderer>().RenderWithFindings(document, ct);

    public static PdfFile Pdf(ReportDocument document) => new(Document(document).Pdf);
}
