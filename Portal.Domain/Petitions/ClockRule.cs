namespace Portal.Domain.Petitions;

/// <summary>How long a kind of clock runs, whom it binds and where the rule stands.</summary>
/// <param name="Days">Calendar days; null when the date is set by hand.</param>
/// <param name="LegalBasis">Article the length comes from.</param>
/// <param name="BindsEnterprise">False for a right of the petitioner, which is shown but never reminded or counted late.</param>
public sealed record ClockRule(int? Days, string LegalBasis, bool BindsEnterprise = true)
{
    /// <summary>The rule of each kind as data. 《信访工作条例》第22、23、34、35条.</summary>
    public static IReadOnlyDictionary<ClockKind, ClockRule> All { get; } = new Dictionary<ClockKind, ClockRule>
    {
        [ClockKind.Notice] = new(15, "《信访工作条例》第23条"),
        [ClockKind.Handling] = new(60, "《信访工作条例》第34条"),
        [ClockKind.Assignment] = new(null, "《信访工作条例》第22条"),
        [ClockKind.ReviewRequest] = new(30, "《信访工作条例》第35条", BindsEnterprise: false),
    };
}
