using Portal.Domain;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>The lead unit asks an assisting unit for more (退回补充).</summary>
public sealed class ReturnAssistTask(AssistTaskSteps steps)
{
    public Task<Result> HandleAsync(string number, Guid taskId, string note, DateOnly dueOn, CancellationToken ct) =>
        steps.TakeAsync(number, taskId, "petition.assist.return", (task, turn) => task.Return(PlainText.Of(note), dueOn, turn.Today), ct);
}
