using Portal.Domain.History;

namespace Portal.Domain.Screening.Filling;

/// <summary>A further finding of an item that was answered 有问题; the first one is the text of the answer itself.</summary>
public sealed class ScreeningFinding : IRecorded
{
    /// <summary>Most further findings of one item.</summary>
    public const int MostPerItem = 9;

    private ScreeningFinding()
    {
    }

    /// <summary>Made by the client; the hazard made from it takes the same id.</summary>
    public Guid Id { get; private set; }

    public Guid TaskId { get; private set; }

    public string ItemCode { get; private set; } = "";

    /// <summary>What, where, how many people or households; conditions only. Empty until it is written.</summary>
    public string Text { get; private set; } = "";

    public DateTimeOffset WrittenAt { get; private set; }

    public Guid WrittenById { get; private set; }

    /// <summary>The hazard made from it; null until then.</summary>
    public Guid? HazardId { get; private set; }

    public Guid MatterId => TaskId;

    /// <summary>Begins a further finding.</summary>
    /// <param name="id">Made by the client.</param>
    /// <param name="existing">How many further findings the item has.</param>
    /// <returns>Refused over <see cref="MostPerItem"/>, and for what <see cref="ScreeningAnswer.FaultOf"/> refuses.</returns>
    public static Result<ScreeningFinding> Write(Guid id, Guid taskId, string itemCode, string text, int existing, Guid byUserId, DateTimeOffset now) =>
        existing >= MostPerItem ? FillingRefusals.TooManyFindings
        : ScreeningAnswer.FaultOf(text) is { } fault ? fault
        : new ScreeningFinding { Id = id, TaskId = taskId, ItemCode = itemCode, Text = text, WrittenById = byUserId, WrittenAt = now };

    /// <summary>Changes the words; the same words change nothing.</summary>
    /// <returns>Refused once a hazard was made from it, and for what <see cref="ScreeningAnswer.FaultOf"/> refuses.</returns>
    public Result Rewrite(string text, Guid byUserId, DateTimeOffset now) => text == Text ? Result.Ok : Result.Unless(
        HazardId is not null ? FillingRefusals.FindingIsHazard : ScreeningAnswer.FaultOf(text),
        () => (Text, WrittenById, WrittenAt) = (text, byUserId, now));

    /// <summary>Keeps the hazard that was made from it.</summary>
    public void LinkHazard(Guid hazardId) => HazardId = hazardId;
}
