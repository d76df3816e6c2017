using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions.Answering;
using Portal.Features.Inquiry;
using Portal.Security;

namespace Portal.Features.Petitions.Answering;

/// <summary>A withdrawal to decide on or a request for review to register.</summary>
public sealed record MessageDuty(PetitionerMessageKind Kind, string Number, string Subject, string Unit, DateOnly SentOn)
{
    public string Action => Kind is PetitionerMessageKind.ReviewRequest ? "登记复查件" : "答复撤回请求";

    public string What => $"信访人{InquiryWords.Of(Kind)}";

    public string Link => $"/petitions/{Number}?tab=petitioner";
}

/// <summary>What petitioners asked for with the query code and the petition office has not taken up, the oldest first. 《信访工作条例》第21、35条.</summary>
public sealed class MessageDuties(PortalContexts contexts, CurrentUser currentUser)
{
    private const int Most = 100;

    public async Task<IReadOnlyList<MessageDuty>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RegisterPetition) is not null)
        {
            return [];
        }

        await using var db = contexts.Open(user);
        var path = user.ScopePath;
        var rows = await db.PetitionerMessages.AsNoTracking().Where(message => message.Outcome == null && message.Kind != PetitionerMessageKind.Facts)
            .Join(db.Petitions.Where(petition => petition.RegisteredAtUnit!.Path.StartsWith(path)), message => message.PetitionId, petition => petition.Id, (message, petition) => new
            {
                message.Id, message.Kind, message.SentAt, petition.Number, petition.Subject, Unit = petition.HandlingUnit!.Name ?? petition.RegisteredAtUnit!.Name,
            })
            .OrderBy(row => row.SentAt).ThenBy(row => row.Id).Take(Most).ToListAsync(ct);
        return [.. rows.Select(row => new MessageDuty(row.Kind, row.Number, row.Subject, row.Unit, ChinaTime.DayOf(row.SentAt)))];
    }
}
