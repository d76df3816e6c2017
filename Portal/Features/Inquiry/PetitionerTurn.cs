using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Answering;

namespace Portal.Features.Inquiry;

/// <summary>A petition in the hands of its petitioner, inside one transaction.</summary>
/// <param name="Messages">What was sent in before.</param>
public sealed record PetitionerTurn(PortalDbContext Db, Petition Petition, IReadOnlyCollection<PetitionerMessage> Messages, DateTimeOffset Now, DateOnly Today)
{
    public string Link => $"/petitions/{Petition.Number}?tab=petitioner";
}
