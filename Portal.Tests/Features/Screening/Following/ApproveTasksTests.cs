using Portal.Data;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Following;
using Portal.Features.Screening;
using Portal.Features.Screening.Following;

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
}
