using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Accounts;
using Portal.Domain.Hazards;
using Portal.Domain.Indicators;
using Portal.Domain.Petitions;
using Portal.Features.Petitions;
using Portal.Security;

namespace Portal.Features.Workbench;

/// <summary>A rate of this month beside those of the months before.</summary>
/// <param name="Months">Oldest first, this month last.</param>
public sealed record MonthlyRate(IReadOnlyList<Rate> Months)
{
    public Rate Now => Months[^1];

    public Rate Before => Months[^2];
}

/// <summary>The figures on top of the start page.</summary>
/// <param name="InHand">Petitions not closed.</param>
/// <param name="Late">Petitions that missed a legal day of the enterprise and still owe it.</param>
/// <param name="OpenHazards">Hazards not closed; null for those who do not read them.</param>
/// <param name="Unassessed">Of these, how many have no level yet.</param>
public sealed record MonthFigures(DateOnly Month, MonthlyRate TimelyNotice, MonthlyRate OnTime, int InHand, int Late, int? OpenHazards, int Unassessed);

/// <summary>Counts 及时受理（告知）率 and 按期办结率 of the reader's subtree for six months in one read each. 口径: <see cref="Rate.InTime"/>.</summary>
public sealed class ReadMonthFigures(PortalContexts contexts, CurrentUser currentUser, ChinaTime time)
{
    private const int Months = 6;

    /// <returns>Null for those who have no figures.</returns>
    public async Task<MonthFigures?> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Role is not (PortalRole.Clerk or PortalRole.Officer or PortalRole.Leader or PortalRole.UnitHead))
        {
            return null;
        }

        var today = time.Today;
        await using var db = contexts.Open(user);
        var named = db.Petitions.Where(p => db.Identities.Any(identity => identity.PetitionId == p.Id));
        var open = db.Hazards.Where(hazard => hazard.Stage != HazardStage.Closed);
        return new MonthFigures(
            new DateOnly(today.Year, today.Month, 1),
            await RatesAsync(named, ClockKind.Notice, today, ct),
            await RatesAsync(db.Petitions.Where(p => p.Kind != PetitionKind.Accusation), ClockKind.Handling, today, ct),
            await db.Petitions.In(PetitionView.Open, user, today).CountAsync(ct),
            await db.Petitions.In(PetitionView.Late, user, today).CountAsync(ct),
            user.Can(Permission.ReadHazards) ? await open.CountAsync(ct) : null,
            user.Can(Permission.ReadHazards) ? await open.CountAsync(hazard => hazard.Level == null || hazard.Controllability == null, ct) : 0);
    }

    private static async Task<MonthlyRate> RatesAsync(IQueryable<Petition> petitions, ClockKind kind, DateOnly today, CancellationToken ct)
    {
        var first = Period.MonthOf(today.AddMonths(1 - Months));
        var last = Period.MonthOf(today);
        var outcomes = (await petitions.AsNoTracking().SelectMany(p => p.Clocks)
                .Where(clock => clock.Kind == kind && clock.LatestOn >= first.From && clock.StartsOn <= last.To)
                .Select(clock => new { clock.LatestOn, clock.MetOn }).ToListAsync(ct))
            .ConvertAll(clock => new DutyOutcome(clock.LatestOn, clock.MetOn));
        return new MonthlyRate([.. Enumerable.Range(0, Months).Select(index => Rate.InTime(outcomes, Period.MonthOf(first.From.AddMonths(index)), today))]);
    }
}
