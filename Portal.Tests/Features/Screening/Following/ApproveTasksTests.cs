using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Following;
using Portal.Features.Screening;
using Portal.Features.Screening.Following;
using Portal.Features.Screening.Plans;

namespace Portal.Tests.Features.Screening.Following;

public sealed class ApproveTasksTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Several_are_approved_at_once_and_those_that_cannot_be_are_named(DatabaseProvider provider)
    {
        await using var desk = await RoundDesk.OpenAsync(provider);
        await desk.SubmitAsync();
        var open = await desk.Stage.TaskOfAsync("JT/YQ/JJ1/");

        var receipt = (await desk.Officer.Get<ApproveTasks>().HandleAsync([desk.TaskId, open], Ct)).Value.ShouldNotBeNull();
        var again = (await desk.Officer.Get<ApproveTasks>().HandleAsync([desk.TaskId], Ct)).Value.ShouldNotBeNull();

        receipt.Approved.ShouldBe(1);
        receipt.Left.ShouldHaveSingleItem().Refusal.ShouldBe(FollowingRefusals.NotSubmitted);
        again.Left.ShouldHaveSingleItem().Refusal.ShouldBe(FollowingRefusals.ApprovedAlready);
        (await desk.Officer.Get<ReturnTask>().HandleAsync(desk.TaskId, [new("", "请补")], Ct)).Refusal.ShouldBe(FollowingRefusals.ApprovedAlready);
        (await desk.Officer.Get<ApproveTasks>().HandleAsync([], Ct)).Refusal.ShouldBe(FollowingRefusals.NothingChosen);
    }

    [Theory, DatabaseProviders]
    public async Task Twenty_presses_at_once_approve_once(DatabaseProvider provider)
    {
        await using var desk = await RoundDesk.OpenAsync(provider);
        await desk.SubmitAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            await using var officer = await desk.Stage.Portal.AsAsync("officer");
            return await officer.Get<ApproveTasks>().HandleAsync([desk.TaskId], Ct);
        }));

        results.Sum(result => result.Value?.Approved ?? 0).ShouldBe(1);
    }

    [Theory, DatabaseProviders]
    public async Task Whoever_looks_through_a_round_is_led_from_one_submission_to_the_next(DatabaseProvider provider)
    {
        await using var desk = await RoundDesk.OpenAsync(provider);
        await desk.SubmitAsync();

        var alone = await desk.Officer.Get<ReadReview>().HandleAsync(desk.TaskId, Ct);

        (alone.MayReview, alone.PreviousId, alone.NextId).ShouldBe((true, null, null));
    }

    [Theory, DatabaseProviders]
    public async Task A_round_whose_units_are_all_approved_is_closed_at_once_and_one_with_days_to_correct_is_not(DatabaseProvider provider)
    {
        await using var desk = await RoundDesk.OpenAsync(provider);
        await desk.SubmitAsync();
        await desk.Officer.Get<ReturnTask>().HandleAsync(desk.TaskId, [new("", "请补")], Ct);
        desk.Stage.Portal.Clock.Advance(TimeSpan.FromDays(1));

        (await IsClosedAsync(desk)).ShouldBeFalse();
        await ApproveAllAsync(desk);
        (await IsClosedAsync(desk)).ShouldBeTrue();
    }

    private static async Task<bool> IsClosedAsync(RoundDesk desk)
    {
        await using (var job = desk.Stage.Portal.AsNobody())
        {
            await job.Get<CloseRounds>().RunAsync(Ct);
        }

        await using var db = desk.Stage.Portal.Open();
        return await db.Rounds.AnyAsync(round => round.ClosedOn != null, Ct);
    }

    private static async Task ApproveAllAsync(RoundDesk desk)
    {
        await using var db = desk.Stage.Portal.Open();
        foreach (var task in await db.Tasks.ToListAsync(Ct))
        {
            if (task.IsFillable)
            {
                task.Submit(0, 0, 0, ScreeningStage.Effort.Methods, 26, "", Guid.Empty, TestClock.Start, TestClock.Today).IsOk.ShouldBeTrue();
            }

            task.Approve(Guid.NewGuid(), TestClock.Start).IsOk.ShouldBeTrue();
        }

        await db.SaveChangesAsync(Ct);
    }
}
