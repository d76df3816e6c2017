namespace Portal.Documents;

/// <param name="Title">The finding that the chart shows, as a sentence.</param>
/// <param name="ValueAxis">What the values are, with the unit, for example “件数（件）”.</param>
/// <param name="CategoryAxis">What the categories are, for example “月份”.</param>
public sealed record Chart(
    ChartKind Kind,
    string Title,
    IReadOnlyList<string> Categories,
    IReadOnlyList<ChartSeries> Series,
    string ValueAxis,
    string CategoryAxis) : DocumentBlock;
