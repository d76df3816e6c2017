namespace Portal.UI;

/// <summary>Ids that tie a label, its input and its notes together; unique in the process, so also on one page.</summary>
public static class FieldId
{
    private static long _last;

    public static string Next() => "f" + Interlocked.Increment(ref _last).ToString("x", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Ids for aria-describedby: the help while there is one, and the error.</summary>
    public static string? DescribedBy(string id, string? help, string? error) => (help, error) switch
    {
        (null, null) => null,
        (_, null) => $"{id}-help",
        (null, _) => $"{id}-error",
        _ => $"{id}-help {id}-error",
    };
}
