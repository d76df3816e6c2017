using System.Net.Mime;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Documents;
using Portal.Domain.Organization;
using Portal.Domain.Petitions;
using Portal.Security;

namespace Portal.Features.Petitions.Papers;

/// <summary>Renders a paper and puts it beside the petition, to be saved with the step that issued it.</summary>
public sealed class PaperIssuer(IDocumentRenderer renderer)
{
    public async Task IssueAsync(PetitionTurn turn, PaperKind kind, string title, Func<PaperFacts, ReportDocument> paper, CancellationToken ct)
    {
        var facts = await FactsAsync(turn.Db, turn.Petition, turn.Now, ct);
        Add(turn.Db, facts, kind, title, Render(paper(facts), ct));
    }

    /// <summary>Stores a rendered paper with the next save.</summary>
    public static void Add(PortalDbContext db, PaperFacts facts, PaperKind kind, string title, byte[] content) => db.Documents.Add(new IssuedDocument
    {
        Id = Guid.CreateVersion7(facts.IssuedAt),
        MatterId = facts.Petition.Id,
        Kind = kind.Code,
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
        var (registering, handling) = (units[ids[0]], units[ids[1]]);
        var parent = Above(handling.Path);
        var above = new[] { OrgUnit.MinePathOf(registering.Path), OrgUnit.MinePathOf(handling.Path), parent, OrgUnit.MinePathOf(parent) };
        var names = await db.Units.AsNoTracking().Where(unit => above.Contains(unit.Path)).ToDictionaryAsync(unit => unit.Path, unit => unit.Name, ct);
        return new PaperFacts(
            petition, FullName(registering.Path, registering.Name, names), FullName(handling.Path, handling.Name, names),
            parent.Length > 0 ? FullName(parent, names[parent], names) : "上一级主管单位", ChinaTime.DayOf(now), now);
    }

    /// <summary>A unit as papers name it, whatever it has to do with the petition now.</summary>
    public static async Task<string> FullNameAsync(PortalDbContext db, Guid unitId, CancellationToken ct)
    {
        var unit = await db.Units.AsNoTracking().SingleAsync(each => each.Id == unitId, ct);
        var mine = OrgUnit.MinePathOf(unit.Path);
        return FullName(unit.Path, unit.Name, await db.Units.AsNoTracking().Where(each => each.Path == mine).ToDictionaryAsync(each => each.Path, each => each.Name, ct));
    }

    /// <summary>On paper a unit stands with its mine: 云泉煤矿信访办.</summary>
    private static string FullName(string path, string name, Dictionary<string, string> names)
    {
        var mine = OrgUnit.MinePathOf(path);
        return mine == path ? name : names[mine] + name;
    }

    /// <summary>JT/YQ/ of JT/YQ/ZC1/; empty at the top.</summary>
    private static string Above(string path) => path[..(path.TrimEnd('/').LastIndexOf('/') + 1)];
}
