using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Answering;
using Portal.Security;

namespace Portal.Features.Petitions.Answering;

/// <summary>Reads what the petitioner sent in and rated, and the second look.</summary>
public sealed class ReadPetitionerSide(PortalContexts contexts, CurrentUser currentUser, AccessLog access)
{
    public async Task<Result<PetitionerSide>> HandleAsync(string number, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var petition = user.Denies(Permission.ReadPetitions) is not null ? null : await db.Petitions.AsNoTracking()
            .Include(p => p.RegisteredAtUnit).Include(p => p.HandlingUnit).Include(p => p.Opinion).Include(p => p.Contacts).AsSplitQuery()
            .SingleOrDefaultAsync(p => p.Number == number, ct);
        if (petition is null)
        {
            return await access.DenyAsync(user, "petition.read", number, ct);
        }

        var messages = await db.PetitionerMessages.AsNoTracking().Where(message => message.PetitionId == petition.Id)
            .OrderByDescending(message => message.SentAt).ThenBy(message => message.Id).ToListAsync(ct);
        var rating = await db.Ratings.AsNoTracking().SingleOrDefaultAsync(r => r.PetitionId == petition.Id, ct);
        var look = await db.SecondLooks.AsNoTracking().SingleOrDefaultAsync(l => l.PetitionId == petition.Id, ct);
        var people = messages.Select(message => message.SettledById).Append(look?.AssignedToId).Append(look?.DoneById).OfType<Guid>().Distinct().ToList();
        var names = await db.Users.AsNoTracking().Where(u => people.Contains(u.Id)).Select(u => new { u.Id, u.DisplayName }).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        return new PetitionerSide(
            [.. messages.Select(m => new MessageRow(m.Id, m.Kind, m.Text, m.Photos, m.SentAt, m.Outcome, m.Note, NameOf(m.SettledById), m.SettledAt))],
            rating is null ? null : new RatingRow(rating.Result, rating.Service, rating.Reason, rating.GivenAt, rating.ChangedAt),
            look is null ? null : new SecondLookRow(
                look.OpenedAt, look.DueOn, NameOf(look.AssignedToId), look.Result, look.Finding, NameOf(look.DoneById), look.DoneOn, MayRecord(petition, look, user)),
            PetitionRights.Of(user, (petition.HandlingUnit ?? petition.RegisteredAtUnit!).Path, transfers: 0, petition.RegisteredAtUnit!.Path));

        string NameOf(Guid? id) => id is { } known ? names.GetValueOrDefault(known, "") : "";
    }

    private static bool MayRecord(Petition petition, SecondLook look, UserContext user) =>
        look.DoneOn is null && user.Can(Permission.RecordSecondLook) && !InvolvedPeople.Includes(petition, user.Id, user.UnitId);
}
