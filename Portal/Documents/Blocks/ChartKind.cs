namespace Portal.Documents;

public enum ChartKind
{
    /// <summary>Bars side by side; drawn lying down when the category names are long.</summary>
    Bars,

    /// <summary>One line per series, for the run of months.</summary>
    Lines,

    /// <summary>One column per category, its series stacked: levels.</summary>
    StackedBars,
}
