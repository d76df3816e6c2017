namespace Portal.Documents;

/// <summary>A line feed in the text begins a new line of the same paragraph.</summary>
public sealed record Paragraph(IReadOnlyList<TextRun> Runs, bool Indented = true) : DocumentBlock
{
    public Paragraph(string text, bool indented = true)
        : this([new TextRun(text)], indented)
    {
    }
}
