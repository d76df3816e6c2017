using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Screening;
using Portal.Features.Demo;
using Portal.Features.Reports;
using Portal.Features.Screening.Templates;

namespace Portal.Tests.Browser.Pages;

/// <summary>A portal with the demo, for tests that only look, and the addresses of one matter of each kind.</summary>
public sealed class DemoPortal : IAsyncLifetime
{
    public PortalHost Host { get; private set; } = null!;

    /// <summary>A petition with everything in it: contacts, opinion, papers.</summary>
    public string Petition { get; private set; } = "";

    /// <summary>A petition that the unit head's own unit handles.</summary>
    public string OwnPetition { get; private set; } = "";

    /// <summary>A task that the cadre has to fill in.</summary>
    public string OpenTask { get; private set; } = "";

    /// <summary>One that was handed in.</summary>
    public string DoneTask { get; private set; } = "";

    public string Plan { get; private set; } = "";

    public string Round { get; private set; } = "";

    public string Checklist { get; private set; } = "";

    public string ChecklistDraft { get; private set; } = "";

    public string Hazard { get; private set; } = "";

    public string Report { get; private set; } = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Host = await PortalHost.StartAsync(DatabaseProvider.Sqlite, TestData.Demo);
        var head = UnitOf("unithead");
        var cadre = UnitOf("cadre");
        await using var db = Host.Open();
        Petition = "/petitions/" + await db.Petitions.Where(each => each.Status == PetitionStatus.Delivered && each.HandlingUnit!.Path.StartsWith(DemoUnits.Mine))
            .OrderBy(each => each.Number).Select(each => each.Number).FirstAsync(Ct);
        OwnPetition = "/petitions/" + await db.Petitions.Where(each => each.Status == PetitionStatus.Accepted && each.HandlingUnit!.Path == head)
            .OrderBy(each => each.Number).Select(each => each.Number).FirstAsync(Ct);
        var tasks = db.Tasks.Where(each => each.Unit!.Path == cadre).OrderByDescending(each => each.Round!.OpensOn);
        OpenTask = "/screening/tasks/" + await tasks.Where(each => each.Status == ScreeningTaskStatus.Open).Select(each => each.Id).FirstAsync(Ct);
        DoneTask = "/screening/tasks/" + await tasks.Where(each => each.Status != ScreeningTaskStatus.Open).Select(each => each.Id).FirstAsync(Ct);
        Round = "/screening/rounds/" + await tasks.Select(each => each.Round!.Number).FirstAsync(Ct);
        Plan = "/screening/plans/" + await db.Plans.Where(each => each.Unit!.Path == DemoUnits.Mine).Select(each => each.Id).FirstAsync(Ct);
        Hazard = "/hazards/" + await db.Hazards.Where(each => each.Level != null && each.Controllability != null && each.Unit!.Path.StartsWith(DemoUnits.Mine))
            .OrderBy(each => each.Number).Select(each => each.Number).FirstAsync(Ct);
        var checklist = await db.Templates.Where(each => each.Name == DefaultChecklist.Name).Select(each => each.Id).FirstAsync(Ct);
        await using var officer = await Host.AsAsync("officer");
        Checklist = $"/screening/templates/{checklist}";
        ChecklistDraft = $"/screening/templates/{(await officer.Get<StartDraft>().HandleAsync(checklist, null, Ct)).Value}";
        await using var clerk = await Host.AsAsync("clerk");
        Report = "/reports/" + (await clerk.Get<DraftMonthlyReport>().HandleAsync((await clerk.UserAsync()).ScopeUnitId, "2026-02", Ct)).Value;
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private static string UnitOf(string userName) => DemoAccounts.Named.Single(account => account.UserName == userName).Unit;
}
