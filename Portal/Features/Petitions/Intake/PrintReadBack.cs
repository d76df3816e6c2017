using System.Net.Mime;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Features.Petitions.Papers;
using Portal.Security;

namespace Portal.Features.Petitions.Intake;

/// <summary>Draws the read-back sheet of a registered petition; it is not kept, since only the signed paper counts.</summary>
public sealed class PrintReadBack(PortalContexts contexts, CurrentUser currentUser, AccessLog access, PaperIssuer papers, ChinaTime time)
{
    public async Task<Result<PaperFile>> HandleAsync(string number, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var petition = user.Can(Permission.ReadPetitions)
            ? await db.Petitions.AsNoTracking().Include(p => p.Claims).Include(p => p.Intake).AsSplitQuery().SingleOrDefaultAsync(p => p.Number == number, ct)
            : null;
        if (petition is null)
        {
            return await access.DenyAsync(user, "petition.read-back.print", number, ct);
        }

        var facts = await PaperIssuer.FactsAsync(db, petition, time.Now, ct);
        var note = petition.Intake is { IsWrittenForThem: true } intake ? $"由他人代为填写。{intake.HelpNote}" : "";
        return new PaperFile($"{ReadBackSheet.Title} {number}.pdf", MediaTypeNames.Application.Pdf, papers.Render(ReadBackSheet.Of(facts, petition.OwnWords, note), ct));
    }
}
