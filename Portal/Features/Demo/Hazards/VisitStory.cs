using Portal.Domain.Hazards;
using Portal.Domain.Visits;

namespace Portal.Features.Demo.Hazards;

/// <summary>Plays the visits of a hazard: most on their day, some late, a few still owed.</summary>
internal sealed class VisitStory(DemoStage stage)
{
    private readonly Dictionary<Guid, Visit> _next = [];

    /// <summary>The level has changed: the visit that was planned is taken out and the series begins anew.</summary>
    public async Task RestartAsync(DemoHazard demo, Hazard hazard, RiskLevel level, CancellationToken ct)
    {
        if (_next.TryGetValue(hazard.Id, out var planned) && planned.DoneOn is null)
        {
            stage.Db.Attach(planned);
            planned.Cancel();
        }

        await PlanAsync(demo, hazard, level, ct);
    }

    private async Task PlanAsync(DemoHazard demo, Hazard hazard, RiskLevel level, CancellationToken ct)
    {
        var plannedOn = DemoStage.Calendar.RollForward(stage.Today.AddDays(DaysBetween(level)));
        var visit = Visit.Plan(hazard.Id, stage.Unit(demo.ResponsibleUnit).Id, VisitKind.Open, plannedOn, stage.Now);
        stage.Db.Visits.Add(visit);
        _next[hazard.Id] = visit;
        await stage.SaveAsync(stage.Person(demo.Officer), "visit.plan", ct);
        var lateness = demo.Random.Next(100) switch
        {
            < 74 => 0,
            < 92 => demo.Random.Next(1, 6),
            _ => demo.Random.Next(12, 40),
        };
        stage.Timeline.At(DemoStage.WorkTime(plannedOn.AddDays(lateness), demo.Random), token => RecordAsync(demo, hazard, visit, token));
    }

    private async Task RecordAsync(DemoHazard demo, Hazard hazard, Visit visit, CancellationToken ct)
    {
        if (visit.IsCancelled)
        {
            return;
        }

        var by = stage.ChiefOf(demo.ResponsibleUnit);
        var (method, facts, promise) = HazardTexts.Visit(demo.Random, stage.Today);
        await stage.TakeAsync(visit, by, "visit.record", v => v.Record(stage.Today, method, facts, promise, by.Id, stage.Today), ct);
        await PlanAsync(demo, hazard, hazard.Level ?? demo.Level, ct);
    }

    private static int DaysBetween(RiskLevel level) => level switch
    {
        RiskLevel.Red => 7,
        RiskLevel.Orange => 10,
        RiskLevel.Yellow => 20,
        _ => 30,
    };
}
