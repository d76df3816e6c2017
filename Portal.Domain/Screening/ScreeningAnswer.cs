using Portal.Domain.History;

namespace Portal.Domain.Screening;

/// <summary>One answer of one unit; saved as it is tapped, under an id that the client made.</summary>
public sealed class ScreeningAnswer : IRecorded
{
    /// <summary>Longest text of an answer, in characters.</summary>
    public const int MaxNote = 2000;

    private ScreeningAnswer()
    {
    }

    /// <summary>Made by the client, so that the same tap sent twice is one answer.</summary>
    public Guid Id { get; private set; }

    public Guid TaskId { get; private set; }

    public string ItemCode { get; private set; } = "";

    public ScreeningAnswerValue Value { get; private set; }

    /// <summary>What, where, how many people or households; conditions only.</summary>
    public string Note { get; private set; } = "";

    /// <summary>What was written or chosen in an item of another kind than 三项选择 (<see cref="AnswerContent"/>); empty otherwise.</summary>
    public string Content { get; private set; } = "";

    public DateTimeOffset AnsweredAt { get; private set; }

    public Guid AnsweredById { get; private set; }

    /// <summary>The hazard made from it; null until then.</summary>
    public Guid? HazardId { get; private set; }

    public Guid MatterId => TaskId;

    /// <summary>The first answer of an item.</summary>
    /// <param name="id">Made by the client.</param>
    public static ScreeningAnswer Give(Guid id, Guid taskId, string itemCode, ScreeningAnswerValue value, string note, Guid byUserId, DateTimeOffset now) =>
        new() { Id = id, TaskId = taskId, ItemCode = itemCode, Value = value, Note = note, AnsweredById = byUserId, AnsweredAt = now };

    /// <summary>The first answer of an item of another kind.</summary>
    /// <param name="id">Made by the client.</param>
    /// <param name="content">Checked by <see cref="AnswerContent.FaultOf"/>.</param>
    public static ScreeningAnswer Record(Guid id, Guid taskId, string itemCode, string content, Guid byUserId, DateTimeOffset now) =>
        new() { Id = id, TaskId = taskId, ItemCode = itemCode, Value = ScreeningAnswerValue.Recorded, Content = content, AnsweredById = byUserId, AnsweredAt = now };

    /// <summary>Writes it anew until the task is submitted.</summary>
    /// <param name="content">Checked by <see cref="AnswerContent.FaultOf"/>.</param>
    public void Rewrite(string content, Guid byUserId, DateTimeOffset now) => (Content, AnsweredById, AnsweredAt) = (content, byUserId, now);

    /// <summary>Changes the answer until the task is submitted.</summary>
    /// <returns>Refused when a hazard was made from it and the new answer says otherwise.</returns>
    public Result Change(ScreeningAnswerValue value, string note, Guid byUserId, DateTimeOffset now)
    {
        if (HazardId is not null && value != ScreeningAnswerValue.Problem)
        {
            return ScreeningRefusals.HazardExists;
        }

        (Value, Note, AnsweredById, AnsweredAt) = (value, note, byUserId, now);
        return Result.Ok;
    }

    /// <summary>Whether a text may be kept.</summary>
    /// <returns>The refusal of a text over <see cref="MaxNote"/> characters or with traces of a person (<see cref="PersonTraces"/>); null when it may.</returns>
    public static Refusal? FaultOf(string note) => note.Length > MaxNote ? ScreeningRefusals.TextTooLong : PersonTraces.FirstIn(note);

    /// <summary>Keeps the hazard that was made from this answer.</summary>
    public void LinkHazard(Guid hazardId) => HazardId = hazardId;
}
