using Portal.Domain;
using Portal.Domain.Accounts.StandIns;

namespace Portal.Tests.Domain.Accounts;

public sealed class StandInTests
{
    private static readonly StandInPerson s_away = Person("JT/YQ/ZC1/");
    private static readonly StandInPerson s_by = Person("JT/YQ/JJ1/");

    private static NewStandIn Form { get; } = new(s_away, s_by, TestClock.Today, TestClock.Today.AddDays(4), StandInReason.Leave);

    public static TheoryData<NewStandIn, Refusal> Refused => new()
    {
        { Form with { By = null }, StandInRefusals.PersonMissing },
        { Form with { By = s_away }, StandInRefusals.Oneself },
        { Form with { Away = s_away with { Fills = false } }, StandInRefusals.NothingToHandOver },
        { Form with { By = s_by with { Fills = false } }, StandInRefusals.MayNotFill },
        { Form with { By = Person("JT/BS/ZC1/") }, StandInRefusals.OtherMine },
        { Form with { Reason = null }, StandInRefusals.ReasonMissing },
        { Form with { To = null }, StandInRefusals.DaysMissing },
        { Form with { To = TestClock.Today.AddDays(-1) }, StandInRefusals.EndsBeforeStart },
        { Form with { From = TestClock.Today.AddDays(-1) }, StandInRefusals.InPast },
        { Form with { To = TestClock.Today.AddDays(StandIn.MostDays) }, StandInRefusals.TooLong },
    };

    [Theory, MemberData(nameof(Refused))]
    public void What_cannot_be_handed_over_is_refused(NewStandIn form, Refusal expected) => Set(form).Refusal.ShouldBe(expected);

    [Fact]
    public void One_person_has_one_stand_in_at_a_time()
    {
        var running = Set(Form).Value!;

        Set(Form with { By = Person("JT/YQ/WB1/"), From = Form.To }, running).Refusal.ShouldBe(StandInRefusals.Overlaps);
        Set(Form with { From = Form.To!.Value.AddDays(1), To = Form.To.Value.AddDays(2) }, running).IsOk.ShouldBeTrue();
    }

    [Fact]
    public void What_was_handed_over_is_not_handed_on()
    {
        var running = Set(Form).Value!;
        var third = Person("JT/YQ/WB1/");

        Set(Form with { Away = s_by, By = third }, running).Refusal.ShouldBe(StandInRefusals.AwayStandsIn);
        Set(Form with { Away = third, By = s_away }, running).Refusal.ShouldBe(StandInRefusals.StandInIsAway);
    }

    [Fact]
    public void It_runs_from_its_first_to_its_last_day_and_not_after_it_was_ended()
    {
        var standIn = Set(Form).Value!;

        Enumerable.Range(-1, 7).Select(day => standIn.IsRunning(TestClock.Today.AddDays(day))).ShouldBe([false, true, true, true, true, true, false]);
        standIn.End(TestClock.Start, TestClock.Today).IsOk.ShouldBeTrue();
        standIn.IsRunning(TestClock.Today).ShouldBeFalse();
        standIn.End(TestClock.Start, TestClock.Today).Refusal.ShouldBe(StandInRefusals.Over);
        Set(Form, standIn).IsOk.ShouldBeTrue();
    }

    private static Result<StandIn> Set(NewStandIn form, params StandIn[] others) => StandIn.Set(form, others, Guid.NewGuid(), TestClock.Start, TestClock.Today);

    private static StandInPerson Person(string unitPath) => new(Guid.NewGuid(), Guid.NewGuid(), unitPath, Fills: true);
}
