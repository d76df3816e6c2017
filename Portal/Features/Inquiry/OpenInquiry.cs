using System.Net;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Features.Petitions;

namespace Portal.Features.Inquiry;

/// <summary>Checks number and query code. Whatever is wrong, the answer and the work behind it are the same.</summary>
public sealed class OpenInquiry(PetitionerContexts contexts, InquiryLimits limits)
{
    private const int LongestCode = 60;

    private static readonly string s_nobodysHash = QueryCode.Hash(QueryCode.New());

    /// <param name="typedNumber">As typed.</param>
    /// <param name="typedCode">As typed; never logged, never in an address.</param>
    /// <param name="address">Where the request comes from, for counting tries.</param>
    /// <param name="ct">Cancels the check.</param>
    /// <returns>The pass, <see cref="InquiryRefusals.Wrong"/> or <see cref="InquiryRefusals.TooMany"/>.</returns>
    public async Task<Result<InquiryPass>> HandleAsync(string? typedNumber, string? typedCode, IPAddress? address, CancellationToken ct)
    {
        var number = InquiryNumber.Of(typedNumber);
        if (!await limits.TakeAsync(address, number, ct))
        {
            return InquiryRefusals.TooMany;
        }

        await using var db = contexts.Open(number);
        var petition = await db.Petitions.AsNoTracking().Where(p => p.Number == number).Select(p => new { p.Id, p.QueryCodeHash }).SingleOrDefaultAsync(ct);
        var code = typedCode is { Length: <= LongestCode } ? typedCode : "";
        var isRight = QueryCode.Matches(code, petition?.QueryCodeHash ?? s_nobodysHash);
        var isOpen = isRight && petition is not null;
        db.Note(isOpen ? "inquiry.open" : "inquiry.wrong", petition?.Id, "");
        await db.SaveChangesAsync(ct);
        if (!isOpen)
        {
            return InquiryRefusals.Wrong;
        }

        await limits.ForgetAsync(number, ct);
        return InquiryPass.For(number, petition!.QueryCodeHash);
    }
}
