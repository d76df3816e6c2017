namespace Portal.Domain.Petitions.Intake;

/// <summary>What is confirmed after registration: that the petitioner heard it read out, and that the day of receipt is true.</summary>
public static class IntakeChecks
{
    /// <summary>The petitioner confirmed what was read out.</summary>
    /// <returns>Refused when that is on record already.</returns>
    public static Result ConfirmReadBack(Petition petition, DateTimeOffset now) => Result.Unless(
        petition.Intake?.ReadBackAt is null ? null : IntakeRefusals.ReadBackAlready,
        () => IntakeRecord.Keep(petition, now).ConfirmReadBack(now));

    /// <summary>Another person checked envelope or stamp against the day of receipt.</summary>
    /// <returns>Refused for who registered it, and when nothing waits for a check. 《信访工作条例》第23条.</returns>
    public static Result CheckReceipt(Petition petition, Guid byUserId, DateTimeOffset now) => Result.Unless(
        petition.Intake is not { AwaitsReceiptCheck: true } intake ? IntakeRefusals.ReceiptCheckedAlready
        : intake.RegisteredById == byUserId ? IntakeRefusals.ReceiptOwnCheck
        : null,
        () => petition.Intake!.CheckReceipt(byUserId, now));
}
