using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions.Answering;
using Portal.Security;

namespace Portal.Features.Petitions.Answering;

/// <summary>Publishes channels, places and hours of the writer's mine. 《信访工作条例》第18条.</summary>
public sealed class PublishGuide(PortalContexts contexts, CurrentUser currentUser, AccessLog access, ChinaTime time)
{
    /// <param name="text">All parts; an empty one is shown as not published.</param>
    /// <param name="expectedVersion">What the writer had before them; empty for the first time.</param>
    /// <param name="ct">Cancels before it is saved.</param>
    public async Task<Result> HandleAsync(GuideText text, Guid expectedVersion, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.PublishGuide) is not null)
        {
            return await access.RefuseAsync(user, "guide.publish", "", ct);
        }

        await using var db = contexts.Open(user);
        var guide = await db.Guides.SingleOrDefaultAsync(g => g.UnitId == user.ScopeUnitId, ct);
        if ((guide?.Version ?? Guid.Empty) != expectedVersion)
        {
            return SecurityRefusals.Conflict;
        }

        if (guide is null)
        {
            guide = PublicGuide.Create(Guid.CreateVersion7(time.Now), user.ScopeUnitId);
            db.Guides.Add(guide);
        }

        var result = guide.Publish(Clean(text), time.Now);
        if (!result.IsOk)
        {
            return result;
        }

        db.Action = "guide.publish";
        try
        {
            await db.SaveChangesAsync(ct);
            return Result.Ok;
        }
        catch (DbUpdateException fault) when (StoreFault.IsTaken(fault))
        {
            // Somebody published between the read and the save: a renewed version, or the first row of the mine.
            return SecurityRefusals.Conflict;
        }
        catch (Exception fault) when (StoreFault.Is(fault))
        {
            return FeatureRefusals.NotSaved;
        }
    }

    private static GuideText Clean(GuideText text) => new(
        Trim(text.Visit), Trim(text.Hours), Trim(text.LeaderDays), Trim(text.Letter), Trim(text.Phone), Trim(text.Online), Trim(text.Mailbox), Trim(text.Emergency), Trim(text.LegalAid));

    private static string Trim(string text) => PlainText.Of(text).Trim();
}
