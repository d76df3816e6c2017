using Portal.Domain;
using Portal.Domain.Screening.Plans;
using Portal.Features.Calendar;
using Portal.Security;

namespace Portal.Features.Screening.Plans;

/// <summary>One day of the preview.</summary>
/// <param name="RoundName">What the round will be called, without the name of the plan.</param>
/// <param name="IsProvisional">Whether the holidays of its year are not entered yet.</param>
public sealed record PreviewRow(PlannedOpening Opening, string RoundName, bool IsProvisional);

/// <summary>The days to come, at most ten.</summary>
public sealed record PlanPreview(IReadOnlyList<PreviewRow> Days);

/// <summary>The next ten days on which a plan would open rounds, before it is saved.</summary>
public sealed class PreviewPlan(CurrentUser currentUser, WorkCalendars calendars, ICronDays cron, ChinaTime time)
{
    private const int Days = 10;

    public async Task<Result<PlanPreview>> HandleAsync(PlanSchedule schedule, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RunScreening) is { } denied)
        {
            return denied;
        }

        if (schedule.Rhythm.FirstFault(cron) is { } fault)
        {
            return fault;
        }

        var calendar = await calendars.GetAsync(ct);
        return new PlanPreview([.. schedule.From(time.Today, calendar, cron).Take(Days).Select(opening => new PreviewRow(
            opening, RhythmWords.PeriodOf(schedule.Rhythm, opening.Nominal), schedule.Shift != HolidayShift.None && !calendar.IsEntered(opening.Nominal.Year)))]);
    }
}
