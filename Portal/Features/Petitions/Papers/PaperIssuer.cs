using System.Net.Mime;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Documents;
using Portal.Domain.Petitions;
using Portal.Security;

namespace Portal.Features.Petitions.Papers;

/// <summary>Renders a paper and puts it beside the petition, to be saved with the step that issued it.</summary>
public sealed class PaperIssuer(IDocumentRenderer renderer)
{
    public async Task IssueAsync(PetitionTurn turn, string kind, string title, Func<PaperFacts, ReportDocument> paper, CancellationToken ct)
    {
        var facts = await FactsAsync(turn.Db, turn.Petition, turn.Now, ct);
        Add(turn.Db, facts, kind, title, Render(paper(facts), ct));
    }

    /// <summary>Stores a rendered paper with the next save.</summary>
    public static void Add(PortalDbContext db, PaperFacts facts, string kind, string title, byte[] content) => db.Documents.Add(new IssuedDocument
    {
        Id = Guid.CreateVersion7(facts.IssuedAt),
        MatterId = facts.Petition.Id,
        Kind = kind,
        Title = title,
        IssuedAt = facts.IssuedAt,
        ContentType = MediaTypeNames.Application.Pdf,
        Content = content,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
    });

    public byte[] Render(ReportDocument paper, CancellationToken ct) => renderer.Render(paper, ct);

    /// <summary>Unit names as they stand on the day of issue.</summary>
    public static async Task<PaperFacts> FactsAsync(PortalDbContext db, Petition petition, DateTimeOffset now, CancellationToken ct)
    {
        var ids = new[] { petition.RegisteredAtUnitId, petition.HandlingUnitId ?? petition.RegisteredAtUnitId };
        var units = await db.Units.AsNoTracking().Where(unit => ids.Contains(unit.Id)).ToDictionaryAsync(unit => unit.Id, ct);
        var handling = units[ids[1]];
        var top = handling.Path[..(handling.Path.IndexOf('/') + 1)];
        var above = await db.Units.AsNoTracking().Where(unit => unit.Path == top).Select(unit => unit.Name).SingleAsync(ct);
        return new PaperFacts(petition, units[ids[0]].Name, handling.Name, above, ChinaTime.DayOf(now), now);
    }
}
