using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Security;

namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>One import in the list.</summary>
public sealed record ImportBatchRow(Guid Id, string FileName, string Unit, string? By, DateTimeOffset At, int Rows, DateTimeOffset? UndoneAt);

/// <summary>The latest imports in the reader's scope.</summary>
public sealed class ListImports(PortalContexts contexts, CurrentUser currentUser)
{
    private const int Latest = 50;

    public async Task<IReadOnlyList<ImportBatchRow>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ImportPetitions) is not null)
        {
            return [];
        }

        await using var db = contexts.Open(user);
        return await db.ImportBatches.AsNoTracking().OrderByDescending(batch => batch.At).ThenByDescending(batch => batch.Id).Take(Latest)
            .Select(batch => new ImportBatchRow(
                batch.Id, batch.FileName, batch.Unit!.Name, db.Users.Where(each => each.Id == batch.ByUserId).Select(each => each.DisplayName).FirstOrDefault(),
                batch.At, batch.Rows, batch.UndoneAt))
            .ToListAsync(ct);
    }
}
