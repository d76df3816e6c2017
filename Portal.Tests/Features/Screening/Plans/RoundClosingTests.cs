using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Plans;
using Portal.Features.Notifications;
using Portal.Features.Screening;
using Portal.Features.Screening.Plans;
using Portal.Security;

namespace Portal.Tests.Features.Screening.Plans;

public sealed class RoundClosingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_round_is_closed_once_ten_days_after_its_last_day_also_by_two_nodes_at_once(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await stage.OpenTaskAsync();

        stage.Portal.Clock.Advance(TimeSpan.FromDays(14));
        await CloseAsync(stage);
        await using var db = stage.Portal.Open();
        var before = await db.Rounds.AsNoTracking().SingleAsync(Ct);
        stage.Portal.Clock.Advance(TimeSpan.FromDays(3));
        await Task.WhenAll(CloseAsync(stage), CloseAsync(stage), CloseAsync(stage));

        before.ClosedOn.ShouldBeNull();
        (await db.Rounds.AsNoTracking().SingleAsync(Ct)).ClosedOn.ShouldBe(new DateOnly(2026, 3, 27));
        (await db.Audit.CountAsync(entry => entry.Action == "screening.round.close", Ct)).ShouldBe(1);
    }

    [Theory, DatabaseProviders]
    public async Task Nothing_is_filled_in_or_reminded_after_closing_until_the_office_opens_the_round_again(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var task = await stage.OpenTaskAsync();
        stage.Portal.Clock.Advance(TimeSpan.FromDays(20));
        await using var cadre = await stage.Portal.AsAsync("cadre");
        var answer = new AnswerForm(Guid.NewGuid(), task, "WB1", ScreeningAnswerValue.NoProblem);

        var owed = await OwedAsync(stage);
        await CloseAsync(stage);
        var refused = await cadre.Get<SaveAnswer>().HandleAsync(answer, Ct);
        var closed = (await cadre.Get<ScreeningDuties>().HandleAsync(Ct), await OwedAsync(stage));
        await using var officer = await stage.Portal.AsAsync("officer");
        (await officer.Get<ReopenRound>().HandleAsync("LC-YQ-2026-001", Ct)).IsOk.ShouldBeTrue();
        await CloseAsync(stage);

        owed.ShouldBe(5);
        refused.Refusal.ShouldBe(PlanRefusals.RoundClosed(new DateOnly(2026, 3, 30)));
        (closed.Item1.Count, closed.Item2).ShouldBe((0, 0));
        (await cadre.Get<SaveAnswer>().HandleAsync(answer, Ct)).IsOk.ShouldBeTrue();
        (await OwedAsync(stage)).ShouldBe(5);
    }

    [Theory, DatabaseProviders]
    public async Task Only_the_office_of_the_mine_opens_a_round_again(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await stage.OpenTaskAsync();
        await using var cadre = await stage.Portal.AsAsync("cadre");
        await using var other = await stage.Portal.AsAsync("officer2");
        await using var officer = await stage.Portal.AsAsync("officer");

        (await cadre.Get<ReopenRound>().HandleAsync("LC-YQ-2026-001", Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await other.Get<ReopenRound>().HandleAsync("LC-YQ-2026-001", Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await officer.Get<ReopenRound>().HandleAsync("LC-YQ-2026-001", Ct)).Refusal.ShouldBe(PlanRefusals.NotClosed);
    }

    private static async Task CloseAsync(ScreeningStage stage)
    {
        await using var scope = stage.Portal.AsNobody();
        await scope.Get<CloseRounds>().RunAsync(Ct);
    }

    private static async Task<int> OwedAsync(ScreeningStage stage)
    {
        await using var db = stage.Portal.Open();
        var count = 0;
        await foreach (var page in new OpenDuties().PagesAsync(db, new DateOnly(2026, 12, 31), Ct))
        {
            count += page.Count;
        }

        return count;
    }
}
