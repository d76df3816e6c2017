namespace Portal.Documents;

/// <summary>Wording that every renderer shares.</summary>
public static class DocumentText
{
    public static string ChineseDate(DateOnly date) => FormattableString.Invariant($"{date.Year}年{date.Month}月{date.Day}日");
}
