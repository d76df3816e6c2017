using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Features.Petitions;
using Portal.Tests.Domain.Petitions;
using Portal.Tests.Support;

namespace Portal.Tests.Features.Inquiry;

/// <summary>A petition of 综采一队 at a step, whose query code the test knows.</summary>
/// <param name="Receipt">Id of its receipt.</param>
internal sealed record InquiryScene(string Number, string Code, Guid Id, Guid Receipt)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<InquiryScene> AddAsync(PortalHost host, PetitionStatus status)
    {
        await using var db = host.Open();
        var unit = await db.Units.Where(each => each.Path == "JT/YQ/ZC1/").Select(each => each.Id).SingleAsync(Ct);
        var (petition, code, content) = (PetitionAt.Step(status, unit), QueryCode.New(), RandomNumberGenerator.GetBytes(2_000));
        var paper = new IssuedDocument
        {
            Id = Guid.NewGuid(), MatterId = petition.Id, Kind = global::Portal.Features.Petitions.Papers.Receipt.Kind.Code, Title = "登记回执", ContentType = "application/pdf",
            Content = content, Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)), IssuedAt = TestClock.Start,
        };
        db.AddRange(petition, paper);
        db.Entry(petition).Property(p => p.QueryCodeHash).CurrentValue = QueryCode.Hash(code);
        await db.SaveChangesAsync(Ct);
        return new InquiryScene(petition.Number, code, petition.Id, paper.Id);
    }
}
