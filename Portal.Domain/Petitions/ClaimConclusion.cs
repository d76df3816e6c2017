namespace Portal.Domain.Petitions;

/// <summary>What the opinion says of one claim. 《信访工作条例》第32条.</summary>
public enum ClaimConclusion
{
    /// <summary>支持.</summary>
    Supported,

    /// <summary>合理但缺乏依据: explained.</summary>
    ReasonableWithoutBasis,

    /// <summary>不支持.</summary>
    NotSupported,
}
