using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Filling;
using Portal.Features.Hazards;

namespace Portal.Features.Screening.Filling;

/// <summary>A further finding becomes a hazard of its own, in one step like the first.</summary>
public sealed class RaiseHazardFromFinding(FillAccess fill, SaveFinding save, FindingHazard register, PortalContexts contexts)
{
    /// <summary>The hazard takes the finding's id, so that a repeated tap finds the one that was made.</summary>
    /// <returns>Refused without words, and for what <see cref="SaveFinding"/> refuses.</returns>
    public async Task<Result<HazardReceipt>> HandleAsync(Guid id, Guid taskId, string itemCode, string text, CancellationToken ct)
    {
        var allowed = await fill.CheckAsync(taskId, "screening.hazard", ct);
        if (!allowed.IsOk)
        {
            return allowed.Refusal;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return ScreeningRefusals.ProblemTextMissing;
        }

        var saved = await save.HandleAsync(id, taskId, itemCode, text.Trim(), ct);
        if (!saved.IsOk)
        {
            return saved.Refusal;
        }

        var registered = await register.HandleAsync(allowed.Value, id, taskId, itemCode, text.Trim(), ct);
        if (!registered.IsOk)
        {
            return registered.Refusal;
        }

        await using var db = contexts.Open(allowed.Value.User);
        db.Action = "screening.hazard";
        if (await db.Findings.SingleOrDefaultAsync(f => f.Id == id, ct) is { } finding)
        {
            finding.LinkHazard(registered.Value.Id);
            await db.SaveChangesAsync(ct);
        }

        return registered;
    }
}
