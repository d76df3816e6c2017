namespace Portal.Features.Screening.Following;

/// <summary>One way of looking at a round: a tile with its count, and the rows behind it.</summary>
/// <param name="Key">Stands in the address; null shows all.</param>
/// <param name="Label">Words of the tile.</param>
/// <param name="Title">Title of the list.</param>
/// <param name="Note">Small line of the tile.</param>
/// <param name="Empty">What is said when nothing is in it.</param>
/// <param name="IsIn">Whether a unit belongs to it today.</param>
public sealed record RoundShow(string? Key, string Label, string Title, string Note, string Empty, Func<RoundTaskRow, DateOnly, bool> IsIn)
{
    /// <summary>The tiles in their order, the whole first.</summary>
    public static IReadOnlyList<RoundShow> Tiles { get; } =
    [
        new(null, "应报", "全部单位", "全部单位", "还没有单位参加这一轮。", (_, _) => true),
        new("done", "已报", "已报单位", "", "还没有单位提交。", (task, _) => !task.IsFillable),
        new("late", "逾期", "逾期单位", "含逾期后补交", "没有逾期的单位。", (task, today) => task.IsLate(today)),
        new("review", "待批准", "待批准单位", "点开逐项看", "没有等批准的单位。", (task, _) => task.IsToReview),
        new("returned", "退回补正", "退回补正单位", "改好再交", "没有退回的单位。", (task, _) => task.Status == Domain.Screening.ScreeningTaskStatus.Returned),
        new("nil", "零报告", "零报告单位", "写明方式和谈话人数", "还没有零报告。", (task, _) => task.Status == Domain.Screening.ScreeningTaskStatus.Nil),
    ];

    /// <summary>The way of an address; the whole for an unknown one.</summary>
    public static RoundShow Of(string? key) => Tiles.FirstOrDefault(tile => tile.Key == key) ?? Tiles[0];
}
