using Portal.Domain.Screening;
using Portal.Domain.Visits;

namespace Portal.Tests.Domain.Screening;

public sealed class ScreeningTaskTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 10, 1, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly s_today = new(2026, 3, 10);

    [Theory]
    [InlineData(false, null, "这份零报告还缺排查方式和谈话人数。")]
    [InlineData(false, 5, "这份零报告还缺排查方式。")]
    [InlineData(true, null, "这份零报告还缺谈话人数。")]
    public void A_nil_report_without_method_or_people_is_refused(bool method, int? people, string message) =>
        Submit(Task(), methods: method ? [ContactMethod.Talk] : [], people: people).Refusal.ShouldNotBeNull().Message.ShouldBe(message);

    [Fact]
    public void A_submission_with_findings_needs_the_same() =>
        Submit(Task(), problems: 1, methods: [], people: null).Refusal.ShouldNotBeNull().Code.ShouldBe("screening.effort");

    [Theory]
    [InlineData(2, 0, 0, "screening.unanswered")]
    [InlineData(0, 2, 1, "screening.problem.open")]
    public void What_is_left_open_is_refused(int unanswered, int problems, int withoutHazard, string code) =>
        Submit(Task(), unanswered, problems, withoutHazard).Refusal.ShouldNotBeNull().Code.ShouldBe(code);

    [Theory]
    [InlineData(0, ScreeningTaskStatus.Nil)]
    [InlineData(3, ScreeningTaskStatus.Submitted)]
    public void Findings_decide_whether_it_is_a_nil_report(int problems, ScreeningTaskStatus status)
    {
        var task = Task();

        Submit(task, problems: problems).IsOk.ShouldBeTrue();

        task.Status.ShouldBe(status);
    }

    [Fact]
    public void A_submitted_task_takes_nothing_more()
    {
        var task = Task();
        Submit(task);

        Submit(task).Refusal.ShouldBe(ScreeningRefusals.SubmittedAlready);
        task.KeepEffort([ContactMethod.Talk], 1, "").Refusal.ShouldBe(ScreeningRefusals.SubmittedAlready);
    }

    [Fact]
    public void The_note_names_no_person() =>
        Task().KeepEffort([], null, "姓名：张三").Refusal.ShouldBe(ScreeningRefusals.NameInText);

    [Fact]
    public void An_answer_with_a_hazard_cannot_say_otherwise()
    {
        var answer = ScreeningAnswer.Give(Guid.NewGuid(), Guid.NewGuid(), "GZ1", ScreeningAnswerValue.Problem, "少发", Guid.Empty, s_now);
        answer.LinkHazard(Guid.NewGuid());

        answer.Change(ScreeningAnswerValue.NoProblem, "", Guid.Empty, s_now).Refusal.ShouldBe(ScreeningRefusals.HazardExists);
    }

    private static ScreeningTask Task()
    {
        var plan = A.MonthlyPlan(Guid.NewGuid(), 1);
        return ScreeningRound.Open("LC-YQ-2026-001", plan, s_today, Guid.NewGuid(), s_today, [Guid.NewGuid()], s_now).Tasks[0];
    }

    private static Portal.Domain.Result Submit(
        ScreeningTask task, int unanswered = 0, int problems = 0, int withoutHazard = 0, IReadOnlyList<ContactMethod>? methods = null, int? people = 9) =>
        task.Submit(unanswered, problems, withoutHazard, methods ?? [ContactMethod.Talk], people, "", Guid.Empty, s_now, s_today);
}
