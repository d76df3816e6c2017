namespace Portal.Data;

/// <summary>Last number given out under a prefix such as XF-YQ-20261124.</summary>
public sealed class NumberSequence
{
    public required string Prefix { get; init; }

    public int Last { get; set; }
}
