namespace Portal.UI;

/// <summary>Turns days into places on the time axis of a clock strip, in percent of its width.</summary>
public sealed class ClockAxis
{
    private const double Room = 97;
    private readonly DateOnly _first;
    private readonly int _days;

    public ClockAxis(IReadOnlyList<StripClock> clocks, DateOnly today)
    {
        _first = clocks.Count == 0 ? today : clocks.Min(clock => clock.Start);
        var last = clocks.Select(clock => clock.Due).Append(today).Max();
        _days = Math.Max(1, last.DayNumber - _first.DayNumber);
    }

    public double At(DateOnly day) => Math.Clamp(Math.Round(Room * (day.DayNumber - _first.DayNumber) / _days, 1), 0, Room);

    public double Width(DateOnly from, DateOnly to) => Math.Round(Math.Max(0, At(to) - At(from)), 1);
}
