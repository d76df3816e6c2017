namespace Portal.Domain.Petitions.Answering;

/// <summary>What the enterprise did with a message of the petitioner.</summary>
public enum MessageOutcome
{
    /// <summary>已阅并纳入办理: facts were read, or a request for review was registered as a matter of its own.</summary>
    Taken,

    /// <summary>同意撤回.</summary>
    Agreed,

    /// <summary>继续办理: the law asks for an answer all the same, such as where others are concerned.</summary>
    Continued,
}
