namespace Portal.Domain.Screening.Plans;

/// <summary>Turns a cron text into days of Asia/Shanghai.</summary>
public interface ICronDays
{
    /// <summary>Whether the text is a cron text of five fields that ever comes true.</summary>
    bool CanRead(string cron);

    /// <summary>The days on which it comes true, from <paramref name="day"/> on and in order; none for a text that cannot be read.</summary>
    IEnumerable<DateOnly> From(string cron, DateOnly day);
}
