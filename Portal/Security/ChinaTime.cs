namespace Portal.Security;

/// <summary>The one place where an instant becomes a legal day: days begin and end in Asia/Shanghai, wherever the server stands.</summary>
public sealed class ChinaTime(TimeProvider time)
{
    /// <summary>Asia/Shanghai.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public DateTimeOffset Now => time.GetUtcNow();

    public DateOnly Today => DayOf(Now);

    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(LocalOf(instant));

    /// <summary>The instant at which a day begins in China.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => InstantOf(day, TimeOnly.MinValue);

    /// <summary>The instant of a day and a time of day in China.</summary>
    public static DateTimeOffset InstantOf(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time, DateTimeKind.Unspecified);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>Clock time in China of an instant, for display.</summary>
    public static DateTime LocalOf(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;
}
