using MiniExcelLibs;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Exchange;
using Portal.Features.Petitions.Views;
using Portal.Tests.Documents;
using Portal.Tests.Support;

namespace Portal.Tests.Features.Petitions;

/// <summary>Rows S35, S37 and S45 of the quality notes: what is typed to break something is kept as text or refused.</summary>
public sealed class HostileTextTests
{
    private const string Payload = "<script>alert(1)</script>&\"'{{7*7}}";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Markup_is_text_in_the_page_the_paper_and_the_sheet(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var registered = await desk.RegisterAsync(A.PetitionForm with { Subject = Payload, Claims = [Payload] });

        var read = await desk.ReadAsync(registered.Number);
        (read.Subject, read.Claims.Single().Text).ShouldBe((Payload, Payload));
        var receipt = (await desk.Clerk.Get<DownloadPaper>().ReceiptAsync(registered.Number, registered.Ticket!, Ct)).Value!;
        using (var pdf = new PdfFile(receipt.Content))
        {
            pdf.Text().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).ShouldContain(Payload);
        }

        var file = (await desk.Clerk.Get<ExportPetitions>().HandleAsync(new PetitionFilter(), PetitionSort.Due, PetitionColumns.Usual, null, Ct)).Value!;
        await using var content = file.Content;
        content.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().Single()["事项"].ShouldBe(Payload);
    }

    [Theory, DatabaseProviders]
    public async Task A_line_break_in_the_name_of_the_matter_becomes_a_space(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);

        var registered = await desk.RegisterAsync(A.PetitionForm with { Subject = "停暖\r\nBcc: a@example.invalid" });

        (await desk.ReadAsync(registered.Number)).Subject.ShouldBe("停暖 Bcc: a@example.invalid");
    }

    [Theory]
    [InlineData(1, 12)]
    [InlineData(9999, 12)]
    [InlineData(2026, -1)]
    [InlineData(2026, int.MinValue)]
    [InlineData(2026, int.MaxValue)]
    public async Task Days_and_numbers_beyond_reason_are_refused(int year, int people)
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var form = A.PetitionForm with { ReceivedOn = new DateOnly(year, 3, 10), People = people };

        var outcome = await desk.Clerk.Get<RegisterPetition>().HandleAsync(Guid.NewGuid(), form, A.Representatives, Ct);

        outcome.Refusals.ShouldHaveSingleItem();
    }
}
