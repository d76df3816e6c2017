using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Domain.Organization;

namespace Portal.Features.Demo.Hazards;

/// <summary>Plays a hazard from its finding through levels and assessments, by the same rules as the pages.</summary>
internal sealed class HazardStory(DemoStage stage, VisitStory visits)
{
    private const int ForgottenDays = 12;

    public async Task<Guid> RegisterAsync(DemoHazard demo, PortalUser by, CancellationToken ct)
    {
        var number = await Numbers.NextAsync(stage.Db, $"PC-{OrgUnit.MineCodeOf(demo.Unit)}-{stage.Today.Year}", 5, ct);
        var (people, households) = Affected(demo.Text);
        var form = new NewHazard(
            demo.Id, demo.Title, demo.Text, demo.Source, demo.Topic, demo.Item, stage.Today, stage.Unit(demo.Unit).Id,
            stage.Unit(demo.ResponsibleUnit).Id, people, households, demo.TaskId, demo.PetitionId);
        var hazard = DemoStage.Demand(Hazard.Register(number, form, stage.Now), "hazard.register");
        stage.Db.Hazards.Add(hazard);
        await stage.SaveAsync(by, "hazard.register", ct);
        Next(demo, demo.Level == RiskLevel.Red ? 0 : demo.Random.Next(1, 5), token => SetLevelAsync(demo, hazard, FirstLevel(demo), token));
        return hazard.Id;
    }

    /// <summary>One in eight is seen too low at first and raised later.</summary>
    private static RiskLevel FirstLevel(DemoHazard demo) =>
        demo.Level is RiskLevel.Yellow or RiskLevel.Orange && demo.Seed % 8 == 0 ? demo.Level - 1 : demo.Level;

    private async Task SetLevelAsync(DemoHazard demo, Hazard hazard, RiskLevel level, CancellationToken ct)
    {
        var by = stage.Person(demo.Officer);
        await stage.TakeAsync(
            hazard, by, "hazard.level", h =>
            {
                var done = h.SetLevel(level, HazardTexts.LevelReason(level, h.People, h.Households), by.Id, stage.Now);
                visits.Replan(demo, h, level);
                return done;
            }, ct);
        if (level < demo.Level)
        {
            Next(demo, demo.Random.Next(9, 30), token => SetLevelAsync(demo, hazard, demo.Level, token));
        }

        if (hazard.Controllability is null)
        {
            Next(demo, demo.Random.Next(0, 4), token => AssessAsync(demo, hazard, demo.Random.Next(4, 10), token));
        }
    }

    private async Task AssessAsync(DemoHazard demo, Hazard hazard, int sum, CancellationToken ct)
    {
        if (hazard.Level is null)
        {
            return;
        }

        var by = stage.Person(demo.Officer);
        var reviewOn = stage.Today.AddDays(demo.Random.Next(20, 46));
        await stage.TakeAsync(
            hazard, by, "hazard.assess", h => h.Assess(HazardTexts.Factors(Math.Clamp(sum - (2 * ((int)demo.Level - 1)), 1, 10), demo.Random), reviewOn, by.Id, stage.Now, stage.Today), ct);

        // A few of the newest are forgotten, so that the officer has overdue reviews to make up.
        if (reviewOn < stage.LastDay.AddDays(-ForgottenDays) || demo.Random.Next(6) > 0)
        {
            Next(demo, reviewOn.DayNumber - stage.Today.DayNumber - 1, token => AssessAsync(demo, hazard, Math.Min(sum + demo.Random.Next(-1, 3), 10), token));
        }
    }

    private static (int? People, int? Households) Affected(string text) => (Number(text, '人') ?? Number(text, '名'), Number(text, '户'));

    private static int? Number(string text, char unit)
    {
        var end = text.IndexOf(unit, StringComparison.Ordinal);
        var start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return end > start ? int.Parse(text.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    private void Next(DemoHazard demo, int days, Func<CancellationToken, Task> step) => stage.Timeline.At(stage.In(days, demo.Random), step);
}
