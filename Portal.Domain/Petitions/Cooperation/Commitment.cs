using Portal.Domain.History;
using Portal.Domain.Organization;

namespace Portal.Domain.Petitions.Cooperation;

/// <summary>Something the enterprise owes a petitioner by a day: a promise, a payment of an agreement, or what a supporting opinion gives (承诺).</summary>
/// <remarks>《信访工作条例》第28、32、33条. Whether it is broken is computed from the day, never ticked by hand.</remarks>
public sealed class Commitment : IRecorded, IVersioned
{
    private Commitment()
    {
    }

    public Guid Id { get; private set; }

    public Guid PetitionId { get; private set; }

    /// <summary>Number of the petition, for the unit that has to do it and may not read the petition.</summary>
    public string Number { get; private set; } = "";

    public CommitmentSource Source { get; private set; }

    public Guid? SourceId { get; private set; }

    public string Text { get; private set; } = "";

    public Guid UnitId { get; private set; }

    public OrgUnit? Unit { get; private set; }

    public DateOnly MadeOn { get; private set; }

    /// <summary>The day first promised; it stays whatever is changed later.</summary>
    public DateOnly FirstDueOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>Yuan; null when it is not about money.</summary>
    public decimal? Amount { get; private set; }

    /// <summary>Null while it is not kept.</summary>
    public DateOnly? FulfilledOn { get; private set; }

    public string Proof { get; private set; } = "";

    /// <summary>Day on which it was withdrawn with a reason; null otherwise.</summary>
    public DateOnly? CancelledOn { get; private set; }

    /// <summary>Why it was last changed or withdrawn; empty when it never was.</summary>
    public string ChangeReason { get; private set; } = "";

    public Guid ByUserId { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    public Guid Version { get; set; }

    public Guid MatterId => PetitionId;

    /// <summary>Whether it is still owed.</summary>
    public bool IsOpen => FulfilledOn is null && CancelledOn is null;

    /// <summary>Writes down a commitment; possible at any step, also after closing.</summary>
    /// <returns>Refused without a text, a unit or a day, and for days in the wrong order.</returns>
    public static Result<Commitment> Record(Petition petition, NewCommitment form, Guid byUserId, DateTimeOffset now, DateOnly today) =>
        Fault(form, today) is { } fault
            ? fault
            : new Commitment
            {
                Id = Guid.CreateVersion7(now),
                PetitionId = petition.Id,
                Number = petition.Number,
                Source = form.Source,
                SourceId = form.SourceId,
                Text = form.Text.Trim(),
                UnitId = form.UnitId,
                MadeOn = form.MadeOn,
                FirstDueOn = form.DueOn,
                DueOn = form.DueOn,
                Amount = form.Amount,
                ByUserId = byUserId,
                RecordedAt = now,
            };

    /// <summary>Puts on record that it was kept, and how that is known.</summary>
    /// <returns>Refused when it has ended, for a day outside the promise to today, and without proof or with one that is too long.</returns>
    public Result Fulfil(DateOnly on, string proof, DateOnly today) => Result.Unless(
        !IsOpen ? CooperationRefusals.CommitmentEnded
            : on > today ? CooperationRefusals.FulfilledInFuture
            : on < MadeOn ? CooperationRefusals.FulfilledBeforeMade
            : string.IsNullOrWhiteSpace(proof) ? CooperationRefusals.ProofMissing : CooperationLimits.Proof.Fault(proof),
        () => (FulfilledOn, Proof) = (on, proof.Trim()));

    /// <summary>Changes what is owed or by when; the day first promised stays on record.</summary>
    /// <returns>Refused when it has ended, without a text, day or reason, or with one that is too long.</returns>
    public Result Change(string text, DateOnly dueOn, decimal? amount, string reason) => Result.Unless(
        !IsOpen ? CooperationRefusals.CommitmentEnded
            : TextFault(text) ?? DueFault(dueOn, MadeOn) ?? AmountFault(amount) ?? ReasonFault(reason),
        () => (Text, DueOn, Amount, ChangeReason) = (text.Trim(), dueOn, amount, reason.Trim()));

    /// <summary>Withdraws it, for instance because it was written down twice.</summary>
    /// <returns>Refused when it has ended, and without a reason or with one that is too long.</returns>
    public Result Cancel(string reason, DateOnly today) => Result.Unless(
        !IsOpen ? CooperationRefusals.CommitmentEnded : ReasonFault(reason),
        () => (CancelledOn, ChangeReason) = (today, reason.Trim()));

    /// <summary>Whether it was kept after its day, or is not kept and its day has passed.</summary>
    public bool IsBroken(DateOnly today) => CancelledOn is null && (FulfilledOn ?? today) > DueOn;

    private static Refusal? Fault(NewCommitment form, DateOnly today) =>
        TextFault(form.Text)
            ?? (form.UnitId == Guid.Empty ? CooperationRefusals.PromiseUnitMissing : null)
            ?? (form.MadeOn > today ? CooperationRefusals.PromiseMadeInFuture : null)
            ?? DueFault(form.DueOn, form.MadeOn) ?? AmountFault(form.Amount);

    private static Refusal? TextFault(string text) => string.IsNullOrWhiteSpace(text) ? CooperationRefusals.PromiseMissing : CooperationLimits.Promise.Fault(text);

    private static Refusal? DueFault(DateOnly dueOn, DateOnly madeOn) =>
        dueOn == default ? CooperationRefusals.PromiseDueMissing : dueOn < madeOn ? CooperationRefusals.PromiseDueBeforeMade : null;

    private static Refusal? AmountFault(decimal? amount) =>
        amount is null || (amount > 0 && decimal.Round(amount.Value, 2) == amount) ? null : CooperationRefusals.AmountNotPositive;

    private static Refusal? ReasonFault(string reason) =>
        string.IsNullOrWhiteSpace(reason) ? CooperationRefusals.ChangeReasonMissing : CooperationLimits.ChangeReason.Fault(reason);
}
