using Portal.Domain.History;

namespace Portal.Domain.Petitions.Cooperation;

/// <summary>A mediation or settlement agreement on a petition; what it promises by a day stands as commitments of its own (调解、和解协议).</summary>
/// <remarks>《信访工作条例》第33条.</remarks>
public sealed class Agreement : IRecorded
{
    /// <summary>Days in which both sides may ask the court to confirm a mediation agreement (司法确认). 《人民调解法》第33条.</summary>
    public const int ConfirmationDays = 30;

    private Agreement()
    {
    }

    public Guid Id { get; private set; }

    public Guid PetitionId { get; private set; }

    public AgreementKind Kind { get; private set; }

    public DateOnly SignedOn { get; private set; }

    /// <summary>Who mediated; empty for a settlement without a mediator.</summary>
    public string Organisation { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>Last day for asking the court to confirm it; null for a settlement.</summary>
    public DateOnly? ConfirmBy { get; private set; }

    /// <summary>Day of the court's confirmation; null when there is none.</summary>
    public DateOnly? ConfirmedOn { get; private set; }

    public Guid ByUserId { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    public Guid MatterId => PetitionId;

    /// <summary>Writes down a signed agreement.</summary>
    /// <returns>Refused for a day ahead, without a text, and for a mediation without its organisation.</returns>
    public static Result<Agreement> Sign(
        Petition petition, AgreementKind kind, DateOnly signedOn, string organisation, string text, Guid byUserId, DateTimeOffset now, DateOnly today) =>
        Fault(kind, signedOn, organisation, text, today) is { } fault
            ? fault
            : new Agreement
            {
                Id = Guid.CreateVersion7(now),
                PetitionId = petition.Id,
                Kind = kind,
                SignedOn = signedOn,
                Organisation = organisation.Trim(),
                Text = text.Trim(),
                ConfirmBy = kind == AgreementKind.Mediation ? signedOn.AddDays(ConfirmationDays) : null,
                ByUserId = byUserId,
                RecordedAt = now,
            };

    /// <summary>Puts the court's confirmation on record.</summary>
    /// <returns>Refused for a settlement, and for a day outside the signing to today.</returns>
    public Result Confirm(DateOnly on, DateOnly today) => Result.Unless(
        ConfirmBy is null ? CooperationRefusals.NotToBeConfirmed : on < SignedOn || on > today ? CooperationRefusals.ConfirmedOutside : null,
        () => ConfirmedOn = on);

    private static Refusal? Fault(AgreementKind kind, DateOnly signedOn, string organisation, string text, DateOnly today) =>
        (signedOn > today ? CooperationRefusals.SignedInFuture : null)
            ?? (kind == AgreementKind.Mediation && string.IsNullOrWhiteSpace(organisation) ? CooperationRefusals.OrganisationMissing : CooperationLimits.Organisation.Fault(organisation))
            ?? (string.IsNullOrWhiteSpace(text) ? CooperationRefusals.AgreementTextMissing : CooperationLimits.AgreementText.Fault(text));
}
