namespace Portal.Data;

/// <summary>Which subtree of the organisation a context may read. A context without one reads nothing.</summary>
public sealed record DataScope
{
    private DataScope(bool isAll, string prefix, string petition = "") => (IsAll, Prefix, Petition) = (isAll, prefix, petition);

    /// <summary>Nothing at all: the default, and what the three administrators get. No path holds a "#".</summary>
    public static DataScope None { get; } = new(false, "#");

    /// <summary>Everything: jobs and the command line only.</summary>
    public static DataScope All { get; } = new(true, "");

    public bool IsAll { get; }

    /// <summary>Path of the top unit, such as <c>JT/YQ/</c>.</summary>
    public string Prefix { get; }

    /// <summary>Number of the one petition that may be read; empty when the scope is a subtree.</summary>
    public string Petition { get; }

    /// <summary>Units whose screening and visits the reader does for somebody who is away (代班); nothing else of them may be read.</summary>
    public IReadOnlyList<Guid> HandedOver { get; private init; } = [];

    public static DataScope Subtree(string path) => new(false, path);

    /// <summary>The same with screening, hazards and visits of some units elsewhere.</summary>
    public DataScope With(IReadOnlyList<Guid> handedOver) => this with { HandedOver = handedOver };

    /// <summary>One petition and its parts without the identity behind it, for whoever holds its query code; nothing else.</summary>
    public static DataScope OnePetition(string number) => new(false, None.Prefix, number);
}
