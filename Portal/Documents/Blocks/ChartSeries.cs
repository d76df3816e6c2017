namespace Portal.Documents;

/// <param name="Values">One per category; a missing or NaN value is a gap, not a zero.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<double> Values);
