using Portal.Domain;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>The lead unit goes on without the answer of an assisting unit and says why (不再等).</summary>
public sealed class WaiveAssistTask(AssistTaskSteps steps)
{
    public Task<Result> HandleAsync(string number, Guid taskId, string reason, CancellationToken ct) =>
        steps.TakeAsync(number, taskId, "petition.assist.waive", (task, _) => task.Waive(PlainText.Of(reason)), ct);
}
