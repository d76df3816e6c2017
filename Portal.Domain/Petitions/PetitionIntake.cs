using Portal.Domain.Petitions.Intake;

namespace Portal.Domain.Petitions;

/// <summary>What a registration must hold before it becomes a petition. 《信访工作条例》第19、20、23条.</summary>
public static class PetitionIntake
{
    /// <summary>Most representatives of a group. 《信访工作条例》第20条.</summary>
    public const int MaxRepresentatives = 5;

    /// <summary>From this many people on a visit is a group visit (集体访).</summary>
    public const int GroupSize = 5;

    /// <summary>How people came forward, where nobody said it: a group, a few, or one.</summary>
    public static PetitionParty PartyOf(bool isGroup, int people) =>
        isGroup || people >= GroupSize ? PetitionParty.Group : people > 1 ? PetitionParty.Few : PetitionParty.One;

    /// <summary>Longest name of a matter, in characters.</summary>
    public const int MaxSubject = 60;

    /// <summary>Most people of one petition; more is a slip of the keyboard.</summary>
    public const int MaxPeople = 100_000;

    /// <summary>How many days before today a receipt may be entered by one person alone.</summary>
    public const int MaxBackdatedDays = 7;

    /// <summary>First fault of the form in the order of its fields; null when it can be registered.</summary>
    public static Refusal? FirstFault(NewPetition form, DateOnly today) => Faults(form, today).FirstOrDefault();

    /// <summary>Every fault of the form, at most one per field, in the order of the fields.</summary>
    public static IEnumerable<Refusal> Faults(NewPetition form, DateOnly today)
    {
        Refusal?[] faults =
        [
            SubjectFault(form.Subject),
            TopicFault(form.Topic),
            IntakeRules.ReceivedFault(form, today),
            PeopleFault(form) ?? IntakeRules.PartyFault(form),
            IntakeRules.NameFault(form),
            TextLimit.HelpNote.Fault(form.Intake.HelpNote),
            string.IsNullOrWhiteSpace(form.OwnWords) ? PetitionRefusals.OwnWordsMissing : TextLimit.OwnWords.Fault(form.OwnWords),
            TextLimit.Summary.Fault(form.Summary),
            form.Claims.All(string.IsNullOrWhiteSpace) ? PetitionRefusals.NoClaim : form.Claims.Select(TextLimit.Claim.Fault).FirstOrDefault(fault => fault is not null),
            IntakeRules.JudgementFault(form.Intake),
            IntakeRules.EventFault(form.Intake.EventOn, today),
        ];
        return faults.OfType<Refusal>();
    }

    /// <summary>Fault of a topic that is not one of the eleven; null when it is.</summary>
    public static Refusal? TopicFault(string topic) => Screening.Topic.Find(topic) is null ? PetitionRefusals.TopicMissing : null;

    /// <summary>Fault of the name of the matter; null when it is fine.</summary>
    public static Refusal? SubjectFault(string subject) =>
        string.IsNullOrWhiteSpace(subject) ? PetitionRefusals.SubjectMissing
        : subject.Trim().Length > MaxSubject ? PetitionRefusals.SubjectTooLong
        : null;

    private static Refusal? PeopleFault(NewPetition form) =>
        form.Representatives > MaxRepresentatives ? PetitionRefusals.TooManyRepresentatives
        : form.People < 1 ? IntakeRefusals.PeopleMissing
        : form.People > MaxPeople ? IntakeRefusals.TooManyPeople
        : form.People < form.Representatives ? PetitionRefusals.TooFewPeople
        : form.IsGroup && form.People < GroupSize ? PetitionRefusals.GroupTooSmall
        : null;
}
