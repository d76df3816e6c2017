using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Templates;
using Portal.Security;

namespace Portal.Features.Screening.Templates.Sheets;

/// <summary>What a sheet would make of the draft.</summary>
/// <param name="Lines">All lines in order; to be put in the place of the draft's when there is no fault.</param>
public sealed record ChecklistPreview(IReadOnlyList<NewChecklistItem> Lines, IReadOnlyList<SheetFault> Faults, VersionDifference Difference);

/// <summary>Reads a sheet for a draft without keeping anything.</summary>
public sealed class ReadSheet(CurrentUser currentUser, PortalContexts contexts, AccessLog access)
{
    /// <summary>A checklist of 200 lines is far below this.</summary>
    public const int MaxBytes = 1024 * 1024;

    public async Task<Result<ChecklistPreview>> HandleAsync(Guid draftId, byte[] content, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.MaintainChecklists) is not null)
        {
            return await access.RefuseAsync(user, "screening.checklist.import", draftId.ToString(), ct);
        }

        await using var db = contexts.Open(user);
        var draft = await db.Templates.AsNoTracking().Include(t => t.Items).SingleOrDefaultAsync(t => t.Id == draftId, ct);
        if (draft is null)
        {
            return await access.DenyAsync(user, "screening.checklist.import", draftId.ToString(), ct);
        }

        if (!draft.IsDraft)
        {
            return TemplateRefusals.Published;
        }

        var reading = TemplateReading.Of(content, await TemplateStore.CodesAsync(db, draft.Name, ct));
        return reading.IsOk
            ? new ChecklistPreview(reading.Value.Lines, reading.Value.Faults, reading.Value.Faults.Count > 0 ? new([], []) : VersionDifference.Between(TemplateStore.Lines(draft), reading.Value.Lines))
            : reading.Refusal;
    }
}
