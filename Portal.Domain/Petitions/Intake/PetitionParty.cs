namespace Portal.Domain.Petitions.Intake;

/// <summary>How many stand behind a petition and how they came forward (反映形式). It never decides whether it is registered.</summary>
public enum PetitionParty
{
    /// <summary>个人.</summary>
    One,

    /// <summary>2 至 4 人.</summary>
    Few,

    /// <summary>集体: five or more. 《信访工作条例》第20条.</summary>
    Group,

    /// <summary>联名信: a letter with five or more signatures.</summary>
    JointLetter,
}
