using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Domain.Visits;
using Portal.Features.Screening;
using Portal.Features.Screening.Plans;

namespace Portal.Tests.Features.Screening;

/// <summary>A portal with the checklist installed and a monthly plan of mine YQ that opens on the 10th, which is today.</summary>
internal sealed class ScreeningStage : IAsyncDisposable
{
    private ScreeningStage(TestPortal portal) => Portal = portal;

    public static EffortForm Effort { get; } = new([ContactMethod.HomeVisit, ContactMethod.Meeting], 26, "");

    public TestPortal Portal { get; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<ScreeningStage> CreateAsync(DatabaseProvider provider)
    {
        var stage = new ScreeningStage(await TestPortal.CreateAsync(provider));
        await using var scope = stage.Portal.AsNobody();
        await scope.Get<InstallDefaultChecklist>().HandleAsync(Ct);
        return stage;
    }

    public async Task<Guid> PlanAsync(int opensOnDay = 10, DateOnly? startsOn = null)
    {
        await using var db = Portal.Open();
        var mine = await db.Units.Where(unit => unit.Path == "JT/YQ/").Select(unit => unit.Id).SingleAsync(Ct);
        var plan = A.MonthlyPlan(mine, opensOnDay, startsOn: startsOn);
        db.Plans.Add(plan);
        await db.SaveChangesAsync(Ct);
        return plan.Id;
    }

    public async Task RunJobAsync()
    {
        await using var scope = Portal.AsNobody();
        await scope.Get<OpenDueRounds>().RunAsync(Ct);
    }

    /// <summary>The task of 综采一队 in mine YQ, opened by the job.</summary>
    public async Task<Guid> OpenTaskAsync(string unitPath = "JT/YQ/ZC1/")
    {
        await PlanAsync();
        await RunJobAsync();
        return await TaskOfAsync(unitPath);
    }

    public async Task<Guid> TaskOfAsync(string unitPath)
    {
        await using var db = Portal.Open();
        return await db.Tasks.Where(task => task.Unit!.Path == unitPath).Select(task => task.Id).SingleAsync(Ct);
    }

    /// <summary>Answers every item with 无问题 as the cadre.</summary>
    public async Task AnswerAllAsync(Guid taskId, params string[] except)
    {
        await using var scope = await Portal.AsAsync("cadre");
        foreach (var item in DefaultChecklist.Items.Where(item => !except.Contains(item.Code)))
        {
            var saved = await scope.Get<SaveAnswer>().HandleAsync(new AnswerForm(Guid.NewGuid(), taskId, item.Code, ScreeningAnswerValue.NoProblem), Ct);
            saved.IsOk.ShouldBeTrue();
        }
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
