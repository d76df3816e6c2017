namespace Portal.Features.Screening.Paper;

/// <summary>Where things stand in the sheet of a task.</summary>
internal static class SheetPlace
{
    public const string Code = "A";
    public const string Text = "C";
    public const string Answer = "E";
    public const string Note = "F";

    /// <summary>Hidden line that says whose sheet it is.</summary>
    public const uint MarkLine = 3;

    public const uint HeadLine = 4;

    private const string Mark = "排查任务";

    /// <summary>The cells of the hidden line.</summary>
    public static string[] MarkOf(Guid taskId, Guid templateId) => [Mark, taskId.ToString("N"), templateId.ToString("N")];

    /// <summary>Task and checklist version of a hidden line; null for any other line.</summary>
    public static (Guid TaskId, Guid TemplateId)? ReadMark(string first, string second, string third) =>
        first == Mark && Guid.TryParse(second, out var taskId) && Guid.TryParse(third, out var templateId) ? (taskId, templateId) : null;
}
