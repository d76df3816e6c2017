namespace Portal.Domain.Petitions;

/// <summary>How a petition ended (结果). The three ends of 《信访工作条例》第35至37条 are kept apart: an answer is no consent, and consent is no exhaustion.</summary>
public enum PetitionEnding
{
    /// <summary>办结: the written answer was delivered; the petitioner may still ask for review.</summary>
    Answered,

    /// <summary>告知: the petitioner was told in writing which lawful way to take.</summary>
    Informed,

    /// <summary>不予受理: a second person signed the reason.</summary>
    NotAccepted,

    /// <summary>停访息诉: the petitioner accepts the result, of their own will.</summary>
    Settled,

    /// <summary>三级终结: handling, review and recheck are done, or the time for asking has passed.</summary>
    Exhausted,

    /// <summary>撤回: the petitioner asked to withdraw and the petition office agreed; neither an answer nor consent to one.</summary>
    Withdrawn,
}
