namespace Portal.Features.Demo;

/// <summary>The clock of the invented half-year; it stands where the story stands.</summary>
internal sealed class DemoClock : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public DateOnly Today => Security.ChinaTime.DayOf(Now);

    public override DateTimeOffset GetUtcNow() => Now;
}
