namespace Portal.Data;

/// <summary>Which subtree of the organisation a context may read. A context without one reads nothing.</summary>
public sealed record DataScope
{
    private DataScope(bool isAll, string prefix) => (IsAll, Prefix) = (isAll, prefix);

    /// <summary>Nothing at all: the default, and what the three administrators get. No path holds a "#".</summary>
    public static DataScope None { get; } = new(false, "#");

    /// <summary>Everything: jobs and the command line only.</summary>
    public static DataScope All { get; } = new(true, "");

    public bool IsAll { get; }

    /// <summary>Path of the top unit, such as <c>JT/YQ/</c>.</summary>
    public string Prefix { get; }

    public static DataScope Subtree(string path) => new(false, path);
}
