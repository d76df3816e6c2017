using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Domain.Organization;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Plans;
using Portal.Domain.Visits;
using Portal.Features.Demo.Hazards;
using Portal.Features.Screening.Plans;
using Portal.Security;

namespace Portal.Features.Demo.Screening;

/// <summary>Plays the monthly rounds of both mines.</summary>
internal sealed class ScreeningStory(DemoStage stage, HazardStory hazards, ChecklistTemplate template)
{
    private const int DaysToReview = 2;

    private static readonly ContactMethod[] s_methods = [ContactMethod.HomeVisit, ContactMethod.Meeting, ContactMethod.Talk, ContactMethod.RecordCheck, ContactMethod.Inspection];

    private bool _hasReturned;

    /// <summary>Lays the plans and rounds on the timeline.</summary>
    /// <returns>How many hazards they will bring.</returns>
    public async Task<int> PlanAsync(CancellationToken ct)
    {
        var found = 0;
        await AddComingPlansAsync(ct);
        foreach (var mine in new[] { DemoUnits.Mine, DemoUnits.OtherMine })
        {
            var startsOn = new DateOnly(stage.FirstDay.Year, stage.FirstDay.Month, 1);
            var plan = DemoStage.Demand(
                ScreeningPlan.Make(Guid.CreateVersion7(stage.Now), new NewScreeningPlan(
                    "月度排查", stage.Unit(mine).Id, DefaultChecklist.Name, ScreeningRhythm.Monthly(DemoRounds.OpeningDay(stage.LastDay)), HolidayShift.None,
                    ScreeningUnits.Kinds, DemoRounds.DaysToFill, startsOn), new CronDays()),
                "screening.plan.create");
            stage.Db.Plans.Add(plan);
            await stage.SaveAsync(stage.Person(mine == DemoUnits.Mine ? "clerk" : "bl-clerk"), "screening.plan.create", ct);
            foreach (var opensOn in DemoRounds.Openings(stage.LastDay))
            {
                var isRunning = opensOn.AddDays(DemoRounds.DaysToFill) >= stage.LastDay;
                var fills = DemoRounds.Fills(mine, opensOn, isRunning);
                found += fills.Where(fill => fill.At <= stage.Present).Sum(fill => fill.Findings.Count);
                stage.Timeline.At(ChinaTime.StartOf(opensOn).AddHours(6), token => OpenAsync(mine, plan, opensOn, fills, token));
            }
        }

        return found;
    }

    /// <summary>Plans whose first round is still to come.</summary>
    private async Task AddComingPlansAsync(CancellationToken ct)
    {
        var (mine, tomorrow) = (stage.Unit(DemoUnits.Mine).Id, stage.LastDay.AddDays(1));
        NewScreeningPlan[] plans =
        [
            new("班组周排查", mine, DefaultChecklist.Name, ScreeningRhythm.Parse("week:mon"), HolidayShift.After, [UnitKind.Team], 3, tomorrow),
            new("岁末年初专项排查", mine, DefaultChecklist.Name, ScreeningRhythm.Once(stage.LastDay.AddDays(14)), HolidayShift.None, ScreeningUnits.Kinds, 1, tomorrow, stage.LastDay.AddDays(28)),
        ];
        stage.Db.Plans.AddRange(plans.Select(plan => DemoStage.Demand(ScreeningPlan.Make(Guid.CreateVersion7(stage.Now), plan, new CronDays()), "screening.plan.create")));
        await stage.SaveAsync(stage.Person("clerk"), "screening.plan.create", ct);
    }

    private async Task OpenAsync(string mine, ScreeningPlan plan, DateOnly opensOn, IReadOnlyList<DemoFill> fills, CancellationToken ct)
    {
        var number = await Numbers.NextAsync(stage.Db, $"LC-{OrgUnit.MineCodeOf(mine)}-{opensOn.Year}", 3, ct);
        var round = ScreeningRound.Open(
            number, plan, opensOn, template.Id, opensOn, fills.Select(fill => stage.Unit(fill.Unit.Path).Id), stage.Now);
        stage.Db.Rounds.Add(round);
        await stage.SaveAsync(Actor.System("排查开轮"), "screening.round.open", ct);
        foreach (var fill in fills)
        {
            var task = round.Tasks.Single(task => task.UnitId == stage.Unit(fill.Unit.Path).Id);
            stage.Timeline.At(fill.At, token => FillAsync(fill, task, token));
        }
    }

    private async Task FillAsync(DemoFill fill, ScreeningTask task, CancellationToken ct)
    {
        var random = new Random(fill.Seed);
        var by = stage.ChiefOf(fill.Unit.Path);
        var found = fill.Findings.ToDictionary(finding => finding.Item, finding => DemoHazard.Of(finding, fill.Unit, HazardSource.Screening, stage.Today, random));
        var answers = template.Items.Select(item => AnswerOf(fill, task, item, found.GetValueOrDefault(item.Code), by)).ToList();
        stage.Db.Answers.AddRange(answers);
        await stage.SaveAsync(by, "screening.answer", ct);
        foreach (var (item, hazard) in found)
        {
            var answer = answers.Single(a => a.ItemCode == item);
            var hazardId = await hazards.RegisterAsync(hazard with { Id = answer.Id, TaskId = task.Id }, by, ct);
            stage.Db.Attach(answer);
            answer.LinkHazard(hazardId);
            await stage.SaveAsync(by, "screening.hazard", ct);
        }

        ContactMethod[] methods = [s_methods[random.Next(s_methods.Length)], s_methods[random.Next(s_methods.Length)]];
        await stage.TakeAsync(
            task, by, "screening.submit", t => t.Submit(0, found.Count, 0, methods, random.Next(3, 26), "", by.Id, stage.Now, stage.Today), ct);
        Review(fill, task, random);
    }

    // What is over was looked through; of the running round one nil report was given back.
    private void Review(DemoFill fill, ScreeningTask task, Random random)
    {
        var office = stage.Person(fill.Unit.Path.StartsWith(DemoUnits.Mine, StringComparison.Ordinal) ? "clerk" : "bl-clerk");
        if (task.DueOn.AddDays(DaysToReview) <= stage.LastDay)
        {
            stage.Timeline.At(stage.In(DaysToReview, random), token => stage.TakeAsync(task, office, "screening.approve", t => t.Approve(office.Id, stage.Now), token));
        }
        else if (!_hasReturned && fill.Findings.Count == 0)
        {
            _hasReturned = true;
            stage.Timeline.At(stage.In(0, random), token => stage.TakeAsync(
                task, office, "screening.return",
                t => t.Return([new("GZ1", "请写明查了哪几个月的工资发放表。"), new("GS3", "请写明体检结果是怎样告知本人的。")], office.Id, DemoStage.Calendar, stage.Now, stage.Today), token));
        }
    }

    private ScreeningAnswer AnswerOf(DemoFill fill, ScreeningTask task, ChecklistItem item, DemoHazard? hazard, PortalUser by)
    {
        var value = hazard is not null ? ScreeningAnswerValue.Problem
            : fill.Unit.Kind != UnitKind.Department && item.ThemeCode is "CX" or "JW" ? ScreeningAnswerValue.NotApplicable
            : ScreeningAnswerValue.NoProblem;
        var at = stage.Now.AddSeconds(-9 * (template.Items.Count - item.Ordinal));
        return ScreeningAnswer.Give(Guid.CreateVersion7(at), task.Id, item.Code, value, hazard?.Text ?? "", by.Id, at);
    }
}
