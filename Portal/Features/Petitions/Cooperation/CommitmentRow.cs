using System.Linq.Expressions;
using Portal.Domain.Petitions.Cooperation;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>One commitment of a register or of a petition's page.</summary>
/// <param name="FirstDueOn">The day first promised.</param>
public sealed record CommitmentRow(
    Guid Id, string Number, CommitmentSource Source, Guid? SourceId, string Text, Guid UnitId, string Unit, DateOnly MadeOn, DateOnly FirstDueOn, DateOnly DueOn, decimal? Amount,
    DateOnly? FulfilledOn, string Proof, DateOnly? CancelledOn, string ChangeReason, Guid Version)
{
    internal static readonly Expression<Func<Commitment, CommitmentRow>> Of = each => new CommitmentRow(
        each.Id, each.Number, each.Source, each.SourceId, each.Text, each.UnitId, each.Unit!.Name, each.MadeOn, each.FirstDueOn, each.DueOn, each.Amount,
        each.FulfilledOn, each.Proof, each.CancelledOn, each.ChangeReason, each.Version);

    public bool IsOpen => FulfilledOn is null && CancelledOn is null;

    public bool IsBroken(DateOnly today) => CancelledOn is null && (FulfilledOn ?? today) > DueOn;
}
