using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Plans;
using Portal.Security;

namespace Portal.Features.Screening.Plans;

/// <summary>A special round that starts now.</summary>
public sealed record SpecialRoundForm(string Name, Guid UnitId, DateOnly? EndsOn);

/// <summary>Starts a special round (专项排查) at once: a plan of one day and its round.</summary>
public sealed class StartSpecialRound(SavePlan save, ChinaTime time)
{
    /// <returns>The number of the round; refused for what <see cref="SavePlan"/> refuses.</returns>
    public async Task<Result<string>> HandleAsync(SpecialRoundForm form, CancellationToken ct)
    {
        var today = time.Today;
        var plan = new NewScreeningPlan(
            form.Name, form.UnitId, DefaultChecklist.Name, ScreeningRhythm.Once(today), HolidayShift.None, ScreeningUnits.Kinds, 0, today, form.EndsOn);
        var saved = await save.HandleAsync(null, plan, ct);
        return saved.IsOk ? saved.Value.RoundNumber ?? (Result<string>)ScreeningRefusals.NoUnits : saved.Refusal;
    }
}
