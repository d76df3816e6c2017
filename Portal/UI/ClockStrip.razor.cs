using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Portal.UI;

/// <summary>Shows every clock of a matter on one time axis: what ran, what is left, and why the legal latest is what it is.</summary>
public sealed partial class ClockStrip
{
    private ClockAxis _axis = new([], default);

    /// <summary>In the order they run; the last is the one whose remaining days are shown big.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<StripClock> Clocks { get; set; } = [];

    [Parameter, EditorRequired] public DateOnly Today { get; set; }

    /// <summary>Under the big figure: 第 35 天 · 内部目标 12-19 周六.</summary>
    [Parameter] public string? Note { get; set; }

    [Parameter] public bool Paused { get; set; }

    [Parameter] public DateOnly? Latest { get; set; }

    /// <summary>Why: 12-19 周六，顺延至周一.</summary>
    [Parameter] public string? LatestReason { get; set; }

    private StripClock Lead => Clocks[^1];

    private int DaysLeft => Lead.Due.DayNumber - Today.DayNumber;

    private DueState Big => Paused || Lead.DoneOn is not null ? new DueState(DueKind.Plain, "") : DueState.Running(Lead.Due, Today);

    protected override void OnParametersSet() => _axis = new ClockAxis(Clocks, Today);

    private static string P(double percent) => percent.ToString("0.#", CultureInfo.InvariantCulture) + "%";

    private IEnumerable<(double Place, string Words)> Dates()
    {
        foreach (var clock in Clocks.Where(clock => clock.StartWord is not null))
        {
            yield return (_axis.At(clock.Start), $"{ChineseDates.Row(clock.Start, Today)} {clock.StartWord}");
        }

        if (Lead.DueWord is not null)
        {
            yield return (_axis.At(Lead.Due), $"{ChineseDates.Row(Lead.Due, Today)} {Lead.DueWord}");
        }
    }
}
