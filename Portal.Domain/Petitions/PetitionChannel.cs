namespace Portal.Domain.Petitions;

/// <summary>The way a petition came in (渠道); all are equal. 《信访工作条例》第17条.</summary>
public enum PetitionChannel
{
    /// <summary>来信.</summary>
    Letter,

    /// <summary>来访.</summary>
    Visit,

    /// <summary>来电.</summary>
    Call,

    /// <summary>网上.</summary>
    Online,

    /// <summary>领导信箱.</summary>
    LeaderMailbox,

    /// <summary>上级转送.</summary>
    Referral,
}
