namespace Portal.Domain.Petitions.Answering;

/// <summary>What a petitioner sends in with number and query code.</summary>
public enum PetitionerMessageKind
{
    /// <summary>补充情况.</summary>
    Facts,

    /// <summary>请求撤回.</summary>
    Withdrawal,

    /// <summary>请求复查. 《信访工作条例》第35条.</summary>
    ReviewRequest,
}
