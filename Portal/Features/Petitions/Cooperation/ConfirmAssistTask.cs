using Portal.Domain;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>The lead unit takes the answer of an assisting unit (采用).</summary>
public sealed class ConfirmAssistTask(AssistTaskSteps steps)
{
    public Task<Result> HandleAsync(string number, Guid taskId, CancellationToken ct) =>
        steps.TakeAsync(number, taskId, "petition.assist.confirm", (task, _) => task.Confirm(), ct);
}
