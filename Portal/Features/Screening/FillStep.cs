namespace Portal.Features.Screening;

/// <summary>What the one button of the fill page does next.</summary>
/// <param name="Text">还有 2 项未答, 下一主题 or 提交零报告.</param>
/// <param name="Jump">Item of the shown theme to go to; null otherwise.</param>
/// <param name="Theme">Theme to open; null otherwise. With neither the button submits.</param>
public sealed record FillStep(string Text, string? Jump = null, string? Theme = null)
{
    /// <summary>Finds the next step from a theme on: first this theme, then the following ones, then what was left out before.</summary>
    public static FillStep After(TaskView task, ThemeView theme)
    {
        if (theme.FirstOpen is { } item)
        {
            return new(Missing([theme]), Jump: item.Code);
        }

        var index = task.Themes.ToList().FindIndex(each => each.Code == theme.Code);
        if (index + 1 < task.Themes.Count)
        {
            return new("下一主题", Theme: task.Themes[index + 1].Code);
        }

        return task.Themes.FirstOrDefault(other => other.FirstOpen is not null) is { } left
            ? new(Missing(task.Themes), Theme: left.Code)
            : new(task.Problems == 0 ? "提交零报告" : "提交排查");
    }

    /// <summary>From the list of themes: to what is missing, else to the last theme, where the effort is written.</summary>
    public static FillStep FromOverview(TaskView task) =>
        task.Themes.FirstOrDefault(theme => theme.FirstOpen is not null) is { } left
            ? new(Missing(task.Themes), Theme: left.Code)
            : new("去填排查方式", Theme: task.Themes[^1].Code);

    private static string Missing(IEnumerable<ThemeView> themes)
    {
        var items = themes.SelectMany(theme => theme.Items).ToList();
        var unanswered = items.Count(item => item.IsOwed);
        return unanswered > 0 ? $"还有 {unanswered} 项未答" : $"还有 {items.Count(item => item.NeedsHazard)} 项待登记";
    }
}
