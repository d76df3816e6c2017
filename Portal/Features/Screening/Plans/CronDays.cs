using Cronos;
using Portal.Domain.Screening.Plans;
using Portal.Security;

namespace Portal.Features.Screening.Plans;

/// <summary>Reads cron texts of five fields; the hour does not matter, a round opens at the beginning of its day in China.</summary>
public sealed class CronDays : ICronDays
{
    public bool CanRead(string cron) => From(cron, DateOnly.FromDayNumber(738_000)).Any();

    public IEnumerable<DateOnly> From(string cron, DateOnly day)
    {
        if (!CronExpression.TryParse(cron, CronFormat.Standard, out var expression))
        {
            yield break;
        }

        var from = ChinaTime.StartOf(day);
        while (expression.GetNextOccurrence(from, ChinaTime.Zone, inclusive: true) is { } next)
        {
            var on = ChinaTime.DayOf(next);
            yield return on;
            from = ChinaTime.StartOf(on.AddDays(1));
        }
    }
}
