namespace Portal.Documents;

public enum PageStyle
{
    /// <summary>GB/T 9704-2012, the layout of official papers: signed reports.</summary>
    Official,

    /// <summary>Plain A4: receipts, notices, checklists.</summary>
    Plain,
}
