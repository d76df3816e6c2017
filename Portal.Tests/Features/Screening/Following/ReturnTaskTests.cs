using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Following;
using Portal.Features.Screening;
using Portal.Features.Screening.Following;
using Portal.Security;

namespace Portal.Tests.Features.Screening.Following;

public sealed class ReturnTaskTests
{
    private static readonly NewReturnNote s_note = new("GZ1", "请写明查了哪几个月的工资表");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_late_unit_stands_first_and_what_is_returned_reaches_the_unit_at_its_item(DatabaseProvider provider)
    {
        await using var desk = await RoundDesk.OpenAsync(provider);
        desk.Stage.Portal.Clock.Advance(TimeSpan.FromDays(6));
        var today = TestClock.Today.AddDays(6);

        var late = (await desk.Officer.Get<ReadRound>().HandleAsync(RoundDesk.Number, Ct)).Value.ShouldNotBeNull();
        await desk.SubmitAsync();
        var due = (await desk.Officer.Get<ReturnTask>().HandleAsync(desk.TaskId, [s_note], Ct)).Value;
        var seen = await desk.Cadre.Get<ReadReview>().HandleAsync(desk.TaskId, Ct);
        var duty = (await desk.Cadre.Get<ScreeningDuties>().HandleAsync(Ct)).ShouldHaveSingleItem();

        late.Tasks.ShouldAllBe(task => task.IsOwedLate(today));
        due.ShouldBe(new DateOnly(2026, 3, 19));
        seen.NotesOf("GZ1").ShouldHaveSingleItem().Text.ShouldBe(s_note.Text);
        (duty.IsReturned, duty.DueOn).ShouldBe((true, due));
        await using var db = desk.Stage.Portal.Open();
        var cadre = await db.Users.Where(user => user.UserName == "cadre").Select(user => user.Id).SingleAsync(Ct);
        var message = await db.Outbox.SingleAsync(each => each.RecipientId == cadre && each.Key.StartsWith("inbox:returned:"), Ct);
        message.Body.ShouldNotContain("工资表");
    }

    [Theory, DatabaseProviders]
    public async Task A_returned_task_is_filled_in_again_and_its_first_submission_stands(DatabaseProvider provider)
    {
        await using var desk = await RoundDesk.OpenAsync(provider);
        await desk.SubmitAsync();
        desk.Stage.Portal.Clock.Advance(TimeSpan.FromDays(1));
        await desk.Officer.Get<ReturnTask>().HandleAsync(desk.TaskId, [s_note], Ct);
        desk.Stage.Portal.Clock.Advance(TimeSpan.FromDays(6));

        var answered = await desk.Cadre.Get<SaveAnswer>().HandleAsync(new AnswerForm(Guid.NewGuid(), desk.TaskId, "GZ1", ScreeningAnswerValue.NotApplicable), Ct);
        await desk.SubmitAgainAsync();

        answered.IsOk.ShouldBeTrue();
        var row = (await desk.Officer.Get<ReadRound>().HandleAsync(RoundDesk.Number, Ct)).Value!.Tasks.Single(task => task.TaskId == desk.TaskId);
        (row.SubmittedOn, row.CorrectBy, row.IsToReview).ShouldBe((TestClock.Today, null, true));
        row.IsLate(TestClock.Today.AddDays(7)).ShouldBeFalse();
        var review = await desk.Officer.Get<ReadReview>().HandleAsync(desk.TaskId, Ct);
        var task = (await desk.Officer.Get<ReadTask>().HandleAsync(desk.TaskId, Ct)).Value.ShouldNotBeNull();
        task.Items.Where(item => review.IsCorrected(item.Answer!.At)).Select(item => item.Code).ShouldBe(["GZ1"]);
    }

    [Theory, DatabaseProviders]
    public async Task A_return_needs_a_note_about_the_matter_and_a_known_item(DatabaseProvider provider)
    {
        await using var desk = await RoundDesk.OpenAsync(provider);
        var back = desk.Officer.Get<ReturnTask>();

        (await back.HandleAsync(desk.TaskId, [s_note], Ct)).Refusal.ShouldBe(FollowingRefusals.NotSubmitted);
        await desk.SubmitAsync();
        (await back.HandleAsync(desk.TaskId, [], Ct)).Refusal.ShouldBe(FollowingRefusals.NoteMissing);
        (await back.HandleAsync(desk.TaskId, [s_note with { Text = "请找名叫张三的核实" }], Ct)).Refusal.ShouldBe(ScreeningRefusals.NameInText);
        (await back.HandleAsync(desk.TaskId, [s_note with { ItemCode = "XX9" }], Ct)).Refusal.ShouldBe(ScreeningRefusals.UnknownItem);
        (await back.HandleAsync(desk.TaskId, [s_note], Ct)).IsOk.ShouldBeTrue();
        (await back.HandleAsync(desk.TaskId, [s_note], Ct)).Refusal.ShouldBe(FollowingRefusals.NotSubmitted);
    }

    [Theory, DatabaseProviders]
    public async Task Only_who_runs_screening_in_the_mine_returns_approves_and_urges(DatabaseProvider provider)
    {
        await using var desk = await RoundDesk.OpenAsync(provider);
        await desk.SubmitAsync();
        await using var other = await desk.Stage.Portal.AsAsync("officer2");

        (await desk.Cadre.Get<ReturnTask>().HandleAsync(desk.TaskId, [s_note], Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await desk.Cadre.Get<ApproveTasks>().HandleAsync([desk.TaskId], Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await desk.Cadre.Get<UrgeLateUnits>().HandleAsync(RoundDesk.Number, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await other.Get<ReturnTask>().HandleAsync(desk.TaskId, [s_note], Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await other.Get<ApproveTasks>().HandleAsync([desk.TaskId], Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await other.Get<UrgeLateUnits>().HandleAsync(RoundDesk.Number, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await other.Get<ReadReview>().HandleAsync(desk.TaskId, Ct)).ShouldBe(TaskReview.None);
        (await desk.Cadre.Get<ReadReview>().HandleAsync(desk.TaskId, Ct)).MayReview.ShouldBeFalse();
    }
}
