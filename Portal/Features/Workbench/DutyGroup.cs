namespace Portal.Features.Workbench;

/// <summary>Duties that fall due in one span: 逾期, 今天, 待受理, 三天内, 本周.</summary>
/// <param name="Note">Such as 11-24 周二; empty for none.</param>
/// <param name="Rows">The first of them.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record DutyGroup(string Title, string Note, IReadOnlyList<DutyRow> Rows, int Total);

/// <summary>The reader's to-do list.</summary>
/// <param name="Groups">Only those that hold something.</param>
/// <param name="Later">How many duties lie beyond this week.</param>
public sealed record DutyBoard(IReadOnlyList<DutyGroup> Groups, int Later)
{
    public int Total => Groups.Sum(group => group.Total);
}
