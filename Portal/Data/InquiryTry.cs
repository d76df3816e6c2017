namespace Portal.Data;

/// <summary>How often query codes were tried in one quarter of an hour, by address or by number. Both are kept as hashes, and only for a day.</summary>
public sealed class InquiryTry
{
    public required string Key { get; init; }

    /// <summary>Quarters of an hour since 1970.</summary>
    public long Window { get; init; }

    public int Count { get; set; }
}
