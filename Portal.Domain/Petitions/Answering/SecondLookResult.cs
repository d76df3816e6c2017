namespace Portal.Domain.Petitions.Answering;

/// <summary>What the second look found.</summary>
public enum SecondLookResult
{
    /// <summary>办理无误，已向信访人说明.</summary>
    InOrder,

    /// <summary>确有不足，责成改正.</summary>
    ToBeCorrected,
}
