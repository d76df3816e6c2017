using System.Globalization;
using System.Text.RegularExpressions;

namespace Portal.Domain.Screening;

/// <summary>How many people or households a finding touches, read from its own words.</summary>
/// <param name="People">Null when the words name no number of people.</param>
/// <param name="Households">Null when the words name no number of households.</param>
public sealed partial record AffectedCount(int? People, int? Households)
{
    /// <summary>Whether neither number is known.</summary>
    public bool IsEmpty => People is null && Households is null;

    /// <summary>Reads 涉及 12 户、约 30 人 from a text with Arabic digits; the first number of each kind counts.</summary>
    public static AffectedCount In(string text) => new(First(PeopleNumber(), text), First(HouseholdNumber(), text));

    private static int? First(Regex pattern, string text) =>
        pattern.Match(text) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?<![0-9.])([0-9]{1,5})\s*(?:余|多)?\s*(?:人(?!次|民)|名(?:职工|工人|员工|矿工))")]
    private static partial Regex PeopleNumber();

    [GeneratedRegex(@"(?<![0-9.])([0-9]{1,5})\s*(?:余|多)?\s*户")]
    private static partial Regex HouseholdNumber();
}
