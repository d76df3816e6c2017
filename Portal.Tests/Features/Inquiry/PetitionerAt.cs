using System.Net;
using Portal.Features.Inquiry;
using Portal.Tests.Features.Petitions;
using Portal.Tests.Support;

namespace Portal.Tests.Features.Inquiry;

/// <summary>A petitioner with number and query code, beside the desk.</summary>
internal static class PetitionerAt
{
    public static readonly IPAddress Home = IPAddress.Parse("10.0.0.1");

    public static async Task<InquiryPass> PassAsync(this PetitionDesk desk, string number)
    {
        await using var scope = desk.Portal.AsNobody();
        return (await scope.Get<OpenInquiry>().HandleAsync(number, desk.Codes[number], Home, TestContext.Current.CancellationToken)).Value!;
    }

    public static async Task<InquiryView?> SeesAsync(this PetitionDesk desk, InquiryPass pass)
    {
        await using var scope = desk.Portal.AsNobody();
        return await scope.Get<ReadInquiry>().HandleAsync(pass, TestContext.Current.CancellationToken);
    }
}
