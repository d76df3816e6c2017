using Portal.Domain.Hazards;
using Portal.Domain.Visits;

namespace Portal.Features.Demo.Hazards;

/// <summary>Plays the visits of a hazard: most on their day, some late, a few still owed.</summary>
internal sealed class VisitStory(DemoStage stage)
{
    private readonly Dictionary<Guid, List<Visit>> _planned = [];

    /// <summary>What is ahead follows the new level; saved together with it.</summary>
    public void Replan(DemoHazard demo, Hazard hazard, RiskLevel level)
    {
        var planned = _planned.TryGetValue(hazard.Id, out var known) ? known : _planned[hazard.Id] = [];
        foreach (var visit in planned.Where(visit => visit is { DoneOn: null, IsCancelled: false } && visit.PlannedOn >= stage.Today))
        {
            stage.Db.Attach(visit);
            visit.Cancel();
        }

        Add(demo, hazard, VisitCadence.Series(level, stage.Today, DemoStage.Calendar));
        stage.Timeline.At(stage.In(VisitCadence.HorizonDays / 2, demo.Random), ct => ExtendAsync(demo, hazard, ct));
    }

    private async Task ExtendAsync(DemoHazard demo, Hazard hazard, CancellationToken ct)
    {
        var last = _planned[hazard.Id].Where(visit => !visit.IsCancelled).Max(visit => visit.PlannedOn);
        Add(demo, hazard, VisitCadence.After(last, hazard.Level!.Value, stage.Today));
        await stage.SaveAsync(Data.Actor.System("走访计划"), "visit.plan", ct);
        stage.Timeline.At(stage.In(VisitCadence.HorizonDays / 2, demo.Random), token => ExtendAsync(demo, hazard, token));
    }

    private void Add(DemoHazard demo, Hazard hazard, IEnumerable<DateOnly> days)
    {
        foreach (var day in days)
        {
            var visit = Visit.Plan(hazard.Id, hazard.ResponsibleUnitId, VisitKind.Open, day, stage.Now);
            stage.Db.Visits.Add(visit);
            _planned[hazard.Id].Add(visit);
            stage.Timeline.At(Happens(visit, demo.Random), token => RecordAsync(demo, hazard, visit, token));
        }
    }

    /// <summary>On the day, or on the working day before it; one in four later.</summary>
    private DateTimeOffset Happens(Visit visit, Random random)
    {
        var lateness = random.Next(100) switch
        {
            < 76 => 0,
            < 94 => random.Next(1, 6),
            _ => random.Next(12, 40),
        };
        var day = visit.PlannedOn.AddDays(lateness);
        while (lateness == 0 && day > stage.Today && !DemoStage.Calendar.IsWorkingDay(day))
        {
            day = day.AddDays(-1);
        }

        return stage.In(day.DayNumber - stage.Today.DayNumber, random);
    }

    private async Task RecordAsync(DemoHazard demo, Hazard hazard, Visit visit, CancellationToken ct)
    {
        if (visit.IsCancelled)
        {
            return;
        }

        var by = stage.ChiefOf(demo.ResponsibleUnit);
        var (method, facts, promise) = HazardTexts.Visit(demo.Random, stage.Today);
        stage.Db.Attach(hazard);
        hazard.BeginResolving();
        await stage.TakeAsync(visit, by, "visit.record", v => v.Record(stage.Today, method, facts, promise, by.Id, stage.Today), ct);
    }
}
