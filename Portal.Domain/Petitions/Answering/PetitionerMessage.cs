using Portal.Domain.History;

namespace Portal.Domain.Petitions.Answering;

/// <summary>Something that the petitioner sent in with number and query code (信访人来文). It is never changed or deleted, only answered.</summary>
public sealed class PetitionerMessage : IRecorded, IVersioned
{
    /// <summary>Most characters of a message.</summary>
    public static readonly TextLimit TextMax = new("message", "内容", 20_000);

    /// <summary>Most characters of what the unit answers.</summary>
    public static readonly TextLimit NoteMax = new("message.note", "答复", 2_000);

    /// <summary>Most messages of one petition on one day; who has more to say comes to the counter.</summary>
    public const int MostPerDay = 20;

    /// <summary>Most photos of one message.</summary>
    public const int MostPhotos = 3;

    private PetitionerMessage()
    {
    }

    public Guid Id { get; private set; }

    public Guid PetitionId { get; private set; }

    public PetitionerMessageKind Kind { get; private set; }

    /// <summary>The petitioner's own words; they may name people, so history does not repeat them.</summary>
    [Confidential]
    public string Text { get; private set; } = "";

    public DateTimeOffset SentAt { get; private set; }

    /// <summary>How many photos came with it; they lie with the files of the petition.</summary>
    public int Photos { get; private set; }

    /// <summary>Null while nobody has dealt with it.</summary>
    public MessageOutcome? Outcome { get; private set; }

    /// <summary>What the unit says to it; the petitioner reads it.</summary>
    [Confidential]
    public string Note { get; private set; } = "";

    public Guid? SettledById { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    public Guid Version { get; set; }

    public Guid MatterId => PetitionId;

    /// <summary>Answers the message.</summary>
    /// <returns>
    /// Refused when it was answered before, when the outcome does not fit what was sent, and for going on after a withdrawal without saying why.
    /// A request for review can be taken up, never turned down. 《信访工作条例》第35条.
    /// </returns>
    public Result Settle(MessageOutcome outcome, string note, Guid byUserId, DateTimeOffset now) => Result.Unless(
        SettleFault(outcome, note),
        () => (Outcome, Note, SettledById, SettledAt) = (outcome, note.Trim(), byUserId, now));

    internal static PetitionerMessage Create(Guid id, Guid petitionId, PetitionerMessageKind kind, string text, int photos, DateTimeOffset now) =>
        new() { Id = id, PetitionId = petitionId, Kind = kind, Text = text, Photos = photos, SentAt = now };

    private Refusal? SettleFault(MessageOutcome outcome, string note) =>
        Outcome is not null ? AnsweringRefusals.SettledAlready
        : (Kind is PetitionerMessageKind.Withdrawal) == (outcome is MessageOutcome.Taken) ? AnsweringRefusals.OutcomeUnfit
        : outcome is MessageOutcome.Continued && string.IsNullOrWhiteSpace(note) ? AnsweringRefusals.ContinuedWithoutReason
        : NoteMax.Fault(note);
}
