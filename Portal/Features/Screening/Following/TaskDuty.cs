using Portal.Domain.Reminders;
using Portal.Domain.Screening;
using Portal.Features.Notifications;

namespace Portal.Features.Screening.Following;

/// <summary>What a unit owes on a task, as messages speak of it.</summary>
internal static class TaskDuty
{
    /// <param name="task">With its unit and round.</param>
    public static OpenDuty Of(ScreeningTask task) => new(
        DutyKind.ScreeningTask, task.Id, "排查轮次", task.Round!.Number, ScreeningWords.DutyOf(task.Status), task.CorrectBy ?? task.DueOn, null,
        task.Unit!.Name, task.Unit.Path, task.Unit.Path, $"/screening/tasks/{task.Id}");
}
