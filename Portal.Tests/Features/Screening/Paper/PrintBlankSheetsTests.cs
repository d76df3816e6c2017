using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Features.Screening.Paper;
using Portal.Security;
using Portal.Tests.Documents;

namespace Portal.Tests.Features.Screening.Paper;

public sealed class PrintBlankSheetsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_cadre_prints_the_sheet_of_the_own_unit_and_the_code_holds_its_number_while_no_address_is_set(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await using var cadre = await stage.Portal.AsAsync("cadre");

        var file = (await cadre.Get<PrintBlankSheets>().OfTaskAsync(taskId, Ct)).Value.ShouldNotBeNull();

        file.Name.ShouldEndWith("-ZC1.pdf");
        using var pdf = new PdfFile(file.Content);
        pdf.Pages()[0].ShouldContain("综采一队");
        QrReading.Of(file.Content).ShouldEndWith("-ZC1");
    }

    [Theory, DatabaseProviders]
    public async Task Another_units_sheet_is_not_found_and_the_try_is_in_the_audit(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await stage.OpenTaskAsync();
        var other = await stage.TaskOfAsync("JT/YQ/JJ1/");
        await using var cadre = await stage.Portal.AsAsync("cadre");

        (await cadre.Get<PrintBlankSheets>().OfTaskAsync(other, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);

        await using var db = stage.Portal.Open();
        (await db.Audit.AnyAsync(line => line.Action == "denied.screening.paper.print" && line.Detail == other.ToString(), Ct)).ShouldBeTrue();
    }

    [Theory, DatabaseProviders]
    public async Task The_office_prints_all_units_of_a_round_in_one_file_and_each_begins_with_page_one(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await stage.OpenTaskAsync();
        await using var db = stage.Portal.Open();
        var number = await db.Rounds.Select(round => round.Number).SingleAsync(Ct);
        var units = await db.Tasks.Select(task => task.Unit!.Name).ToListAsync(Ct);
        await using var officer = await stage.Portal.AsAsync("officer");

        var file = (await officer.Get<PrintBlankSheets>().OfRoundAsync(number, Ct)).Value.ShouldNotBeNull();

        using var pdf = new PdfFile(file.Content);
        var first = pdf.Pages().Where(page => page.Contains("第 1 页", StringComparison.Ordinal)).ToList();
        first.Count.ShouldBe(units.Count);
        units.ShouldAllBe(unit => first.Any(page => page.Contains(unit, StringComparison.Ordinal)));
    }

    [Theory, DatabaseProviders]
    public async Task A_cadre_gets_only_the_own_unit_of_a_round(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await stage.OpenTaskAsync();
        await using var db = stage.Portal.Open();
        var number = await db.Rounds.Select(round => round.Number).SingleAsync(Ct);
        await using var cadre = await stage.Portal.AsAsync("cadre");

        var file = (await cadre.Get<PrintBlankSheets>().OfRoundAsync(number, Ct)).Value.ShouldNotBeNull();

        using var pdf = new PdfFile(file.Content);
        pdf.Text().ShouldContain("综采一队");
        pdf.Text().ShouldNotContain("掘进");
        (await cadre.Get<PrintBlankSheets>().OfRoundAsync("LC-XX-2026-009", Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
    }
}
