using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Hazards;
using Portal.Domain.Screening;
using Portal.Features.Hazards;
using Portal.Security;

namespace Portal.Features.Screening.Filling;

/// <summary>Registers what was found as a hazard: unit, theme, item and text are carried over.</summary>
public sealed class FindingHazard(RegisterHazard register, PortalContexts contexts, ChinaTime time)
{
    /// <param name="id">Of the finding; the hazard takes it.</param>
    public async Task<Result<HazardReceipt>> HandleAsync(FillLeave leave, Guid id, Guid taskId, string itemCode, string text, CancellationToken ct)
    {
        await using var db = contexts.Open(leave.User);
        var theme = await db.ChecklistItems.Where(item => item.TemplateId == leave.TemplateId && item.Code == itemCode).Select(item => item.ThemeCode).SingleAsync(ct);
        var affected = AffectedCount.In(text);
        return await register.HandleAsync(
            new NewHazard(
                id, FindingTitle.Of(text), text, HazardSource.Screening, theme, itemCode, time.Today, leave.UnitId,
                People: affected.People, Households: affected.Households, ScreeningTaskId: taskId), ct);
    }
}
