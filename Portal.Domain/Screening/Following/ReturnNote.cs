using Portal.Domain.History;

namespace Portal.Domain.Screening.Following;

/// <summary>One thing that a unit is asked to correct (退回意见).</summary>
public sealed class ReturnNote : IRecorded
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxText = 500;

    private ReturnNote()
    {
    }

    public Guid Id { get; private set; }

    public Guid TaskId { get; private set; }

    /// <summary>Empty when it speaks of the whole task.</summary>
    public string ItemCode { get; private set; } = "";

    public string Text { get; private set; } = "";

    public DateTimeOffset WrittenAt { get; private set; }

    public Guid WrittenById { get; private set; }

    public Guid MatterId => TaskId;

    /// <summary>Why these notes cannot be sent; null when they can: at least one, none empty, none over <see cref="MaxText"/> characters, none with traces of a person.</summary>
    public static Refusal? FirstFault(IReadOnlyList<NewReturnNote> notes) =>
        notes.Count == 0 ? FollowingRefusals.NoteMissing : notes.Select(note => FaultOf(note.Text)).FirstOrDefault(fault => fault is not null);

    /// <summary>Why one text cannot be sent; null when it can.</summary>
    public static Refusal? FaultOf(string text) =>
        string.IsNullOrWhiteSpace(text) ? FollowingRefusals.NoteMissing
        : text.Length > MaxText ? FollowingRefusals.NoteTooLong
        : PersonTraces.FirstIn(text);

    internal static ReturnNote Write(Guid taskId, NewReturnNote note, Guid byUserId, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        TaskId = taskId,
        ItemCode = note.ItemCode,
        Text = note.Text.Trim(),
        WrittenAt = now,
        WrittenById = byUserId,
    };
}
