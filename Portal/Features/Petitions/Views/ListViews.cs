using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Security;

namespace Portal.Features.Petitions.Views;

/// <summary>A saved list that the reader may open.</summary>
/// <param name="IsOwn">Only its owner may change or drop it.</param>
public sealed record SavedViewRow(Guid Id, string Name, string Query, bool IsShared, bool IsOwn, bool IsDefault);

/// <summary>How the reader likes the list.</summary>
public sealed record ListSettings(IReadOnlyList<SavedViewRow> Views, IReadOnlyList<PetitionColumn> Columns);

/// <summary>The reader's own saved lists, those that colleagues of the unit share, and the chosen columns.</summary>
public sealed class ListViews(PortalContexts contexts, CurrentUser currentUser)
{
    public async Task<ListSettings> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ReadPetitions) is not null)
        {
            return new ListSettings([], PetitionColumns.Usual);
        }

        await using var db = contexts.Open(user);
        var choices = await db.Choices.AsNoTracking().Where(each => each.UserId == user.Id).Select(each => new { each.Columns, each.DefaultViewId }).SingleOrDefaultAsync(ct);
        var defaultId = choices?.DefaultViewId;
        var views = await db.SavedViews.AsNoTracking()
            .Where(view => view.OwnerId == user.Id || (view.IsShared && view.UnitId == user.UnitId))
            .OrderBy(view => view.OwnerId == user.Id ? 0 : 1).ThenBy(view => view.Name).ThenBy(view => view.Id)
            .Select(view => new SavedViewRow(view.Id, view.Name, view.Query, view.IsShared, view.OwnerId == user.Id, view.Id == defaultId)).ToListAsync(ct);
        return new ListSettings(views, PetitionColumns.Read(choices?.Columns));
    }
}
