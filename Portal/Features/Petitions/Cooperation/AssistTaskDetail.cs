using Portal.Domain.Petitions.Cooperation;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>All that an assisting unit sees of a matter.</summary>
/// <param name="AskedBy">The lead unit.</param>
/// <param name="Note">Why it came back, or why it is not waited for.</param>
/// <param name="MayAnswer">Whether the reader answers for the unit and an answer is owed.</param>
/// <param name="OpensPetition">Whether the reader reads the petition itself.</param>
public sealed record AssistTaskDetail(
    Guid Id, string Number, string Subject, string Unit, string AskedBy, string Request, DateTimeOffset AskedAt, DateOnly DueOn, AssistState State,
    string Answer, DateOnly? AnsweredOn, string Note, Guid Version, bool MayAnswer, bool OpensPetition, IReadOnlyList<AssistTaskMove> Moves)
{
    public bool IsLate(DateOnly today) => State != AssistState.Waived && (AnsweredOn ?? today) > DueOn;
}

/// <summary>One step of the task, from its own history.</summary>
public sealed record AssistTaskMove(Guid Id, DateTimeOffset At, string By, string Action, string Text);
