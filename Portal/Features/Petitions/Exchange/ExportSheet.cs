using System.Globalization;
using Portal.Domain.Screening;
using Portal.Features.Petitions.Views;

namespace Portal.Features.Petitions.Exchange;

/// <summary>One line of the export per petition; days are days, all else is text that starts no formula.</summary>
internal sealed class ExportSheet(IReadOnlyList<PetitionColumn> columns, DateOnly today)
{
    private const string DayFormat = "yyyy-MM-dd";

    public IDictionary<string, object?> Line(PetitionRow row) => Cells(column => Of(column, row), SafeCell.Of(row.Number));

    /// <summary>The headings of a list that holds nothing.</summary>
    public IDictionary<string, object?> Blank() => Cells(_ => null, null);

    private static string? Day(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    private Dictionary<string, object?> Cells(Func<PetitionColumn, object?> cell, object? number)
    {
        var cells = new Dictionary<string, object?> { ["编号"] = number };
        foreach (var column in columns)
        {
            cells[NameOf(column)] = cell(column);
        }

        return cells;
    }

    private static string NameOf(PetitionColumn column) => column switch
    {
        PetitionColumn.Subject => "事项",
        PetitionColumn.DueOn => "到期日期",
        PetitionColumn.ReceivedOn => "收到日期",
        PetitionColumn.ClosedOn => "办结日期",
        _ => PetitionColumns.Of(column),
    };

    private object? Of(PetitionColumn column, PetitionRow row) => column switch
    {
        PetitionColumn.Due => SafeCell.Of(PetitionDue.Of(row, today).Words),
        PetitionColumn.DueOn => row.Clock is { } due ? Day(PetitionDue.Counted(due.TargetOn, due.LatestOn, today)) : null,
        PetitionColumn.Subject => SafeCell.Of(row.Subject),
        PetitionColumn.Channel => PetitionWords.Of(row.Channel),
        PetitionColumn.Kind => PetitionWords.Of(row.Kind),
        PetitionColumn.Topic => SafeCell.Of($"{row.Topic} {Topic.Find(row.Topic)?.ShortName}".TrimEnd()),
        PetitionColumn.Unit => SafeCell.Of(row.Unit),
        PetitionColumn.Step => PetitionWords.Of(row.Step, row.Ending),
        PetitionColumn.ReceivedOn => Day(row.ReceivedOn),
        PetitionColumn.People => row.People,
        PetitionColumn.Clock => row.Clock is { } clock ? $"{PetitionWords.Of(clock.Kind)}第 {clock.DayOn(today)} 天" : "",
        PetitionColumn.ClosedOn => Day(row.ClosedOn),
    };
}
