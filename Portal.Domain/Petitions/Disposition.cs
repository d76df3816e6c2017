using Portal.Domain.History;

namespace Portal.Domain.Petitions;

/// <summary>Ways of passing a petition on (处置方式). 《信访工作条例》第22条.</summary>
public enum DispositionKind
{
    /// <summary>告知.</summary>
    Inform,

    /// <summary>转送.</summary>
    Forward,

    /// <summary>交办.</summary>
    Assign,

    /// <summary>呈阅.</summary>
    SubmitToLeader,

    /// <summary>自办.</summary>
    HandleHere,

    /// <summary>退回.</summary>
    Return,
}

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

    public Guid MatterId => PetitionId;

    internal static Disposition Assign(Guid id, Guid petitionId, Guid toUnitId, DateOnly dueOn, string instruction, DateTimeOffset at) =>
        new() { Id = id, PetitionId = petitionId, Kind = DispositionKind.Assign, ToUnitId = toUnitId, DueOn = dueOn, Instruction = instruction, At = at };

    internal void Confirm(DateTimeOffset at) => ConfirmedAt ??= at;
}
