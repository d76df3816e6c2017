using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Petitions.Views;

/// <summary>Saves, shares, prefers and drops views, and keeps the columns; each user for themselves.</summary>
public sealed class KeepViews(PortalContexts contexts, CurrentUser currentUser, AccessLog access, ChinaTime time)
{
    public const int MaxName = 30;
    private const int MaxViews = 30;
    private const int MaxQuery = 1000;

    /// <returns>Refused without a name, with one that is too long or taken, and when there are thirty already.</returns>
    public Task<Result> SaveAsync(string name, PetitionAddress address, bool isShared, CancellationToken ct) => ActAsync("petition.view.save", async (db, user) =>
    {
        var plain = PlainText.Line(name);
        var own = db.SavedViews.Where(view => view.OwnerId == user.Id);
        if (plain.Length is 0 or > MaxName || address.Kept().Query.Length > MaxQuery)
        {
            return ViewRefusals.Name;
        }

        if (await own.AnyAsync(view => view.Name == plain, ct))
        {
            return ViewRefusals.Taken;
        }

        if (await own.CountAsync(ct) >= MaxViews)
        {
            return ViewRefusals.TooMany;
        }

        db.SavedViews.Add(new SavedView { Id = Guid.CreateVersion7(time.Now), OwnerId = user.Id, UnitId = user.UnitId, IsShared = isShared, Name = plain, Query = address.Kept().Query });
        return Result.Ok;
    }, ct);

    /// <returns>Refused as not found for a view of somebody else, without a name, and with one that is too long or taken.</returns>
    public Task<Result> RenameAsync(Guid viewId, string name, CancellationToken ct) => ActAsync("petition.view.rename", async (db, user) =>
    {
        if (await db.SavedViews.SingleOrDefaultAsync(view => view.Id == viewId && view.OwnerId == user.Id, ct) is not { } view)
        {
            return await access.DenyAsync(user, "petition.view.rename", viewId.ToString("N"), ct);
        }

        var plain = PlainText.Line(name);
        if (plain.Length is 0 or > MaxName)
        {
            return ViewRefusals.Name;
        }

        if (await db.SavedViews.AnyAsync(each => each.OwnerId == user.Id && each.Id != viewId && each.Name == plain, ct))
        {
            return ViewRefusals.Taken;
        }

        view.Name = plain;
        return Result.Ok;
    }, ct);

    /// <returns>Refused as not found for a view of somebody else.</returns>
    public Task<Result> ShareAsync(Guid viewId, bool isShared, CancellationToken ct) => ActAsync("petition.view.share", async (db, user) =>
    {
        if (await db.SavedViews.SingleOrDefaultAsync(view => view.Id == viewId && view.OwnerId == user.Id, ct) is not { } view)
        {
            return await access.DenyAsync(user, "petition.view.share", viewId.ToString("N"), ct);
        }

        view.IsShared = isShared;
        return Result.Ok;
    }, ct);

    /// <returns>Refused as not found for a view of somebody else.</returns>
    public Task<Result> DropAsync(Guid viewId, CancellationToken ct) => ActAsync("petition.view.drop", async (db, user) =>
    {
        if (await db.SavedViews.SingleOrDefaultAsync(view => view.Id == viewId && view.OwnerId == user.Id, ct) is not { } view)
        {
            return await access.DenyAsync(user, "petition.view.drop", viewId.ToString("N"), ct);
        }

        db.SavedViews.Remove(view);
        return Result.Ok;
    }, ct);

    /// <summary>Makes a view the one that the list opens with; null for 我的在办.</summary>
    /// <returns>Refused as not found for a view that the reader does not see.</returns>
    public Task<Result> PreferAsync(Guid? viewId, CancellationToken ct) => ActAsync("petition.view.prefer", async (db, user) =>
    {
        if (viewId is { } id && !await db.SavedViews.AnyAsync(view => view.Id == id && (view.OwnerId == user.Id || (view.IsShared && view.UnitId == user.UnitId)), ct))
        {
            return await access.DenyAsync(user, "petition.view.prefer", id.ToString("N"), ct);
        }

        (await ChoicesAsync(db, user, ct)).DefaultViewId = viewId;
        return Result.Ok;
    }, ct);

    public Task<Result> ChooseColumnsAsync(IReadOnlyList<PetitionColumn> columns, CancellationToken ct) => ActAsync("petition.columns", async (db, user) =>
    {
        (await ChoicesAsync(db, user, ct)).Columns = PetitionColumns.Write(columns);
        return Result.Ok;
    }, ct);

    private static async Task<UserChoices> ChoicesAsync(PortalDbContext db, UserContext user, CancellationToken ct)
    {
        if (await db.Choices.SingleOrDefaultAsync(each => each.UserId == user.Id, ct) is { } kept)
        {
            return kept;
        }

        var choices = new UserChoices { UserId = user.Id };
        db.Choices.Add(choices);
        return choices;
    }

    private async Task<Result> ActAsync(string action, Func<PortalDbContext, UserContext, Task<Result>> act, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ReadPetitions) is not null)
        {
            return await access.RefuseAsync(user, action, "", ct);
        }

        await using var db = contexts.Open(user);
        var result = await act(db, user);
        if (result.IsOk)
        {
            await db.SaveChangesAsync(ct);
        }

        return result;
    }
}
