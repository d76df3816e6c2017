namespace Portal.Documents;

public enum PageStyle
{
    /// <summary>GB/T 9704-2012, the layout of official papers: signed reports.</summary>
    Official,

    /// <summary>Plain A4: receipts, notices.</summary>
    Plain,

    /// <summary>A4 with narrow margins: forms that are filled in by hand.</summary>
    Form,
}
