using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Portal.UI;

/// <summary>Shows every clock of a matter on one time axis: what ran, what is left, and why the legal latest is what it is.</summary>
public sealed partial class ClockStrip
{
    // Percent of the axis that a date with its word takes; closer ones would run into each other.
    private const double WordRoom = 13;

    // Percent that the sentence of a done clock takes on a desk, and the least it is still read in.
    private const double SentenceRoom = 40;
    private const double SentenceLeast = 28;
    private const double Gap = 0.7;
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

    /// <summary>
    /// Beside the bar where there is room, and never across the line of today: after its end, after today, between the two, before its start,
    /// else on the bar itself.
    /// </summary>
    private string SentencePlace(StripClock clock)
    {
        var (start, reached, now) = (_axis.At(clock.Start), _axis.At(clock.Reached(Today)), _axis.At(Today));
        var end = Math.Max(_axis.At(clock.Due), reached) + Gap;
        var afterToday = Math.Max(end, now + Gap);
        return end + SentenceRoom <= now ? From(end, now)
            : afterToday + SentenceRoom <= 100 ? From(afterToday, 100)
            : end + SentenceLeast <= now ? From(end, now)
            : start >= SentenceLeast ? $"right:{P(100 - start + Gap)};max-width:{P(start - Gap)}"
            : reached + SentenceLeast <= now ? From(reached + Gap, now)
            : afterToday + SentenceLeast <= 100 ? From(afterToday, 100)
            : now >= SentenceRoom ? From(now - SentenceRoom, now)
            : From(now + Gap, 100);
    }

    // What has no room is cut, so that it neither runs into the next line nor pushes a phone's page sideways.
    private static string From(double left, double right) => $"left:{P(left)};max-width:{P(right - left)}";

    private IEnumerable<(double Place, string Words)> Dates()
    {
        var end = _axis.At(Lead.Due);
        var free = 0.0;
        foreach (var clock in Clocks.Where(clock => clock.StartWord is not null))
        {
            var place = _axis.At(clock.Start);
            if (place >= free && place <= end - WordRoom)
            {
                yield return (place, $"{ChineseDates.Row(clock.Start, Today)} {clock.StartWord}");
                free = place + WordRoom;
            }
        }

        if (Lead.DueWord is not null)
        {
            yield return (end, $"{ChineseDates.Row(Lead.Due, Today)} {Lead.DueWord}");
        }
    }
}
