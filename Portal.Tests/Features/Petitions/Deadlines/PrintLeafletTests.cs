using Portal.Data;
using Portal.Domain.Petitions.Deadlines;
using Portal.Domain.Petitions.Intake;
using Portal.Features.Petitions.Deadlines;
using Portal.Features.Petitions.Intake;
using Portal.Security;
using Portal.Tests.Documents;

namespace Portal.Tests.Features.Petitions.Deadlines;

public sealed class PrintLeafletTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_dismissal_pay_dispute_of_eleven_months_ago_gets_a_leaflet_with_the_one_year_limit(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var intake = new NewIntake { Route = StatutoryRoute.Arbitration, Judgement = "劳动争议", Dispute = DisputeKind.DismissalPay, EventOn = TestClock.Today.AddMonths(-11) };
        var number = (await desk.RegisterAsync(A.PetitionForm with { Intake = intake })).Number;

        var leaflet = (await desk.Clerk.Get<PrintLeaflet>().HandleAsync(number, Ct)).Value!;

        using var pdf = new PdfFile(leaflet.Content);
        var text = string.Concat(pdf.Text().Where(letter => !char.IsWhiteSpace(letter)));
        text.ShouldContain("劳动人事争议仲裁委员会");
        text.ShouldContain("申请劳动仲裁的期限是一年");
        text.ShouldContain("到2026年4月10日止，只剩31天");
        text.ShouldContain("《劳动争议调解仲裁法》第27条");
        text.ShouldContain("信访办理不停止、也不代替这些期限");
        var row = (await desk.Clerk.Get<ReadIntake>().HandleAsync(number, Ct))!;
        (row.Dispute, row.EventOn).ShouldBe((DisputeKind.DismissalPay, TestClock.Today.AddMonths(-11)));
    }

    [Theory, DatabaseProviders]
    public async Task Without_a_known_dispute_the_leaflet_names_the_six_ways_and_another_mine_gets_none(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = (await desk.RegisterAsync()).Number;
        await using var clerk2 = await desk.Portal.AsAsync("clerk2");

        using var pdf = new PdfFile((await desk.Clerk.Get<PrintLeaflet>().HandleAsync(number, Ct)).Value!.Content);

        var text = string.Concat(pdf.Text().Where(letter => !char.IsWhiteSpace(letter)));
        StatutoryRoutes.All.ShouldAllBe(guide => text.Contains(guide.Name, StringComparison.Ordinal));
        (await clerk2.Get<PrintLeaflet>().HandleAsync(number, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
    }
}
