namespace Portal.Documents;

/// <summary>Turns what a document says into a file. Implementations are thread-safe.</summary>
public interface IDocumentRenderer
{
    byte[] Render(ReportDocument document, CancellationToken ct);
}
