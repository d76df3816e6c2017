namespace Portal.Domain.Indicators;

/// <summary>One thing owed by a day, and when it was done.</summary>
/// <param name="DueOn">Last day in law, an approved extension included.</param>
/// <param name="DoneOn">Null while it is not done.</param>
public readonly record struct DutyOutcome(DateOnly DueOn, DateOnly? DoneOn)
{
    /// <summary>The day that decides in which period it counts: the earlier of done and due, so that early work is not lost.</summary>
    public DateOnly CountsOn => DoneOn is { } done && done < DueOn ? done : DueOn;

    public bool IsInTime => DoneOn <= DueOn;

    /// <summary>Neither done nor due by <paramref name="asOf"/>: it says nothing yet.</summary>
    public bool IsOpen(DateOnly asOf) => DoneOn is null && DueOn >= asOf;
}
