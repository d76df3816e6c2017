namespace Portal.Domain.Petitions.Intake;

/// <summary>What the further fields of a registration may hold. None of them can refuse a person: what is missing is asked for, never required of who comes.</summary>
public static class IntakeRules
{
    private const int OldestReceiptDays = 366;
    private static readonly DateOnly s_oldestEvent = new(1949, 10, 1);

    internal static Refusal? PartyFault(NewPetition form) => form.Party switch
    {
        PetitionParty.JointLetter when form.People < PetitionIntake.GroupSize => IntakeRefusals.JointLetterTooFew,
        PetitionParty.Few when form.People is < 2 or >= PetitionIntake.GroupSize => IntakeRefusals.NotFew,
        _ => null,
    };

    internal static Refusal? NameFault(NewPetition form) => form.Intake.IsRealName && form.Representatives == 0 ? IntakeRefusals.RealNameMissing : null;

    internal static Refusal? JudgementFault(NewIntake intake) =>
        TextLimit.Judgement.Fault(intake.Judgement) ?? (intake.Route != Deadlines.StatutoryRoute.Petition && string.IsNullOrWhiteSpace(intake.Judgement) ? IntakeRefusals.RouteWithoutReason : null);

    internal static Refusal? EventFault(DateOnly? eventOn, DateOnly today) =>
        eventOn > today ? IntakeRefusals.EventInFuture : eventOn < s_oldestEvent ? IntakeRefusals.EventTooOld : null;

    /// <summary>Earlier than seven days only with the envelope or stamp; another person checks it afterwards. 《信访工作条例》第23条.</summary>
    internal static Refusal? ReceivedFault(NewPetition form, DateOnly today) =>
        form.ReceivedOn > today ? PetitionRefusals.ReceivedInFuture
        : form.ReceivedOn < today.AddDays(-OldestReceiptDays) ? IntakeRefusals.ReceivedTooOld
        : form.ReceivedOn < today.AddDays(-PetitionIntake.MaxBackdatedDays) && !form.Intake.HasReceiptProof ? PetitionRefusals.ReceivedBackdated
        : null;
}
