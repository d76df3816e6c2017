using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Cooperation;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>What the lead unit sees of working together on one petition.</summary>
/// <param name="First">The matter that it repeats; null for a first one.</param>
/// <param name="Lead">The matter that it is handled with; null when it is handled by itself.</param>
/// <param name="Followers">Petitions that repeat it or are merged into it.</param>
/// <param name="MaySteer">Whether the reader handles the petition.</param>
public sealed record CooperationView(
    IReadOnlyList<AssistTaskRow> Tasks, IReadOnlyList<AgreementRow> Agreements, IReadOnlyList<CommitmentRow> Commitments,
    LinkedMatterRow? First, LinkedMatterRow? Lead, IReadOnlyList<LinkedMatterRow> Followers, bool MaySteer)
{
    public int OpenTasks => Tasks.Count(task => task.State is AssistState.Open);

    public int OpenCommitments => Commitments.Count(commitment => commitment.IsOpen);
}

/// <summary>One assisting unit's task, as the lead unit sees it.</summary>
public sealed record AssistTaskRow(
    Guid Id, string Unit, string Request, DateOnly DueOn, AssistState State, string Answer, DateOnly? AnsweredOn, string Note)
{
    public bool IsLate(DateOnly today) => State != AssistState.Waived && (AnsweredOn ?? today) > DueOn;
}

/// <summary>An agreement on the petition.</summary>
public sealed record AgreementRow(Guid Id, AgreementKind Kind, DateOnly SignedOn, string Organisation, string Text, DateOnly? ConfirmBy, DateOnly? ConfirmedOn);

/// <summary>A matter that this one belongs to, or that belongs to it.</summary>
/// <param name="Kind">How they belong together.</param>
public sealed record LinkedMatterRow(string Number, string Subject, DateOnly ReceivedOn, PetitionStatus Step, MatterLinkKind Kind);
