using Portal.Domain.Petitions.Deadlines;

namespace Portal.Domain.Petitions.Intake;

/// <summary>What is written down about the registration itself, beside the matter.</summary>
public sealed record NewIntake
{
    /// <summary>How they came forward; null when it follows from the number of people.</summary>
    public PetitionParty? Party { get; init; }

    /// <summary>They want to be answered by name, so that a name is asked for. False for anonymous and for what comes without a form.</summary>
    public bool IsRealName { get; init; }

    /// <summary>First judgement of the lawful way. 《信访工作条例》第31条.</summary>
    public StatutoryRoute Route { get; init; } = StatutoryRoute.Petition;

    /// <summary>Why it was judged so; asked for when another way than the petition is chosen.</summary>
    public string Judgement { get; init; } = "";

    /// <summary>The dispute whose limits of other laws are watched; null when there is none.</summary>
    public DisputeKind? Dispute { get; init; }

    /// <summary>The day from which such a limit counts, in China time; null when unknown.</summary>
    public DateOnly? EventOn { get; init; }

    /// <summary>A clerk or helper wrote it for someone who cannot (代写).</summary>
    public bool IsWrittenForThem { get; init; }

    /// <summary>Who helped and how, without names; may be empty.</summary>
    public string HelpNote { get; init; } = "";

    /// <summary>It was read out and the petitioner confirmed it.</summary>
    public bool IsReadBack { get; init; }

    /// <summary>An envelope or a stamp that proves the day of receipt lies with the form.</summary>
    public bool HasReceiptProof { get; init; }
}
