namespace Portal.Shell;

/// <summary>A number beside a navigation entry; features register theirs (scoped), each counting only what the reader may see.</summary>
public interface INavCount
{
    /// <summary>The entry it belongs to: such as /petitions.</summary>
    string Href { get; }

    /// <summary>How many there are and whether some need the reader today.</summary>
    Task<NavCount> CountAsync(CancellationToken ct);
}
