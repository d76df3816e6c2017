using System.Net.Mime;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions.Deadlines;
using Portal.Features.Petitions.Papers;
using Portal.Security;

namespace Portal.Features.Petitions.Deadlines;

/// <summary>Draws the leaflet of lawful ways and limits as they stand today; it is handed over and not kept.</summary>
public sealed class PrintLeaflet(PortalContexts contexts, CurrentUser currentUser, AccessLog access, PaperIssuer papers, ChinaTime time)
{
    public async Task<Result<PaperFile>> HandleAsync(string number, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var petition = user.Can(Permission.ReadPetitions)
            ? await db.Petitions.AsNoTracking().Include(p => p.Intake).SingleOrDefaultAsync(p => p.Number == number, ct)
            : null;
        if (petition is null)
        {
            return await access.DenyAsync(user, "petition.leaflet", number, ct);
        }

        var facts = await PaperIssuer.FactsAsync(db, petition, time.Now, ct);
        var leaflet = RouteLeaflet.Of(facts, petition.Intake?.Route ?? StatutoryRoute.Petition, petition.Intake?.Dispute, petition.Intake?.EventOn);
        return new PaperFile($"{RouteLeaflet.Title} {number}.pdf", MediaTypeNames.Application.Pdf, papers.Render(leaflet, ct));
    }
}
