namespace Portal.Documents;

/// <summary>Turns what a document says into a file. Implementations are thread-safe.</summary>
public interface IDocumentRenderer
{
    byte[] Render(ReportDocument document, CancellationToken ct);

    /// <summary>Several documents as one file, each on pages of its own with its own page numbers; the first names the file's author and language.</summary>
    byte[] RenderTogether(string title, IReadOnlyList<ReportDocument> documents, CancellationToken ct);
}
