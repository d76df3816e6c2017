using Portal.Domain.History;

namespace Portal.Domain.Petitions;

/// <summary>One act of passing a petition on, with the date by which an answer is owed.</summary>
public sealed class Disposition : IRecorded
{
    private Disposition()
    {
    }

    public Guid Id { get; private set; }

    public Guid PetitionId { get; private set; }

    public DispositionKind Kind { get; private set; }

    public Guid ToUnitId { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Feedback date that the sender set; null when none is owed.</summary>
    public DateOnly? DueOn { get; private set; }

    public string Instruction { get; private set; } = "";

    /// <summary>When the receiving unit confirmed; null until then the first receiver stays responsible (首接首办).</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>When the sender took it back as a slip (撤销批量交办); null for one that stands. It counts as no transfer.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public Guid MatterId => PetitionId;

    /// <summary>Whether it gives the petition to a unit, which confirms it by taking it in.</summary>
    public bool PassesOn => Kind is DispositionKind.Forward or DispositionKind.Assign or DispositionKind.HandleHere;

    /// <summary>Fault of a feedback date or instruction; the date must leave the whole within the 15 days of notice and the 60 of handling.</summary>
    internal static Refusal? AssignFault(DateOnly dueOn, string instruction, DateOnly receivedOn, DateOnly today) =>
        dueOn <= today ? PetitionRefusals.AssignDuePast
        : TextLimit.Instruction.Fault(instruction)
            ?? (dueOn > receivedOn.AddDays(ClockRule.All[ClockKind.Notice].Days!.Value + ClockRule.All[ClockKind.Handling].Days!.Value) ? PetitionRefusals.AssignDueTooLate : null);

    internal static Disposition Assign(Guid id, Guid petitionId, Guid toUnitId, DateOnly dueOn, string instruction, DateTimeOffset at) =>
        new() { Id = id, PetitionId = petitionId, Kind = DispositionKind.Assign, ToUnitId = toUnitId, DueOn = dueOn, Instruction = instruction, At = at };

    /// <summary>An act that asks for no answer by a date: taken over from an old register, or the taking back of an assignment.</summary>
    internal static Disposition Of(Guid id, Guid petitionId, DispositionKind kind, Guid toUnitId, string instruction, DateTimeOffset at) =>
        new() { Id = id, PetitionId = petitionId, Kind = kind, ToUnitId = toUnitId, Instruction = instruction, At = at };

    internal void Withdraw(DateTimeOffset at) => WithdrawnAt = at;

    internal void Confirm(DateTimeOffset at) => ConfirmedAt ??= at;
}
