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
        var (plain, query) = (PlainText.Line(name), address.Kept().Query);
        var own = db.SavedViews.Where(view => view.OwnerId == user.Id);
        if (query.Length > MaxQuery)
        {
            return ViewRefusals.Name;
        }

        if (await NameFaultAsync(own, plain, ct) is { } fault)
        {
            return fault;
        }

        if (await own.CountAsync(ct) >= MaxViews)
        {
            return ViewRefusals.TooMany;
        }

        db.SavedViews.Add(new SavedView { Id = Guid.CreateVersion7(time.Now), OwnerId = user.Id, UnitId = user.UnitId, IsShared = isShared, Name = plain, Query = query });
        return Result.Ok;
    }, ct);

    /// <returns>Refused as not found for a view of somebody else, without a name, and with one that is too long or taken.</returns>
    public Task<Result> RenameAsync(Guid viewId, string name, CancellationToken ct) => ActOnOwnAsync("petition.view.rename", viewId, async (db, view) =>
    {
        var plain = PlainText.Line(name);
        if (await NameFaultAsync(db.SavedViews.Where(each => each.OwnerId == view.OwnerId && each.Id != viewId), plain, ct) is { } fault)
        {
            return fault;
        }

        view.Name = plain;
        return Result.Ok;
    }, ct);

    /// <returns>Refused as not found for a view of somebody else.</returns>
    public Task<Result> ShareAsync(Guid viewId, bool isShared, CancellationToken ct) => ActOnOwnAsync("petition.view.share", viewId, (_, view) =>
    {
        view.IsShared = isShared;
        return Task.FromResult(Result.Ok);
    }, ct);

    /// <returns>Refused as not found for a view of somebody else.</returns>
    public Task<Result> DropAsync(Guid viewId, CancellationToken ct) => ActOnOwnAsync("petition.view.drop", viewId, (db, view) =>
    {
        db.SavedViews.Remove(view);
        return Task.FromResult(Result.Ok);
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

    /// <summary>Fault of a name beside these other views; null when it is fine.</summary>
    private static async Task<Refusal?> NameFaultAsync(IQueryable<SavedView> others, string name, CancellationToken ct) =>
        name.Length is 0 or > MaxName ? ViewRefusals.Name
        : await others.AnyAsync(view => view.Name == name, ct) ? ViewRefusals.Taken
        : null;

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

    private Task<Result> ActOnOwnAsync(string action, Guid viewId, Func<PortalDbContext, SavedView, Task<Result>> act, CancellationToken ct) => ActAsync(action, async (db, user) =>
        await db.SavedViews.SingleOrDefaultAsync(view => view.Id == viewId && view.OwnerId == user.Id, ct) is { } own
            ? await act(db, own)
            : await access.DenyAsync(user, action, viewId.ToString("N"), ct), ct);

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
