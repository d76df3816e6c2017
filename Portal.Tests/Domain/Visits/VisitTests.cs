using Portal.Domain.Visits;

namespace Portal.Tests.Domain.Visits;

public sealed class VisitTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 10, 1, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly s_planned = new(2026, 3, 10);
    private static readonly Guid s_cadre = Guid.CreateVersion7(s_now);

    [Fact]
    public void A_visit_recorded_days_later_is_taken_and_stays_late()
    {
        var visit = A_visit();

        var result = visit.Record(s_planned.AddDays(2), ContactMethod.HomeVisit, "水位又降 1 米。", "", s_cadre, s_planned.AddDays(2));

        result.IsOk.ShouldBeTrue();
        visit.IsLate(s_planned.AddDays(30)).ShouldBeTrue();
    }

    [Fact]
    public void A_visit_done_on_its_day_and_written_down_later_is_in_time()
    {
        var visit = A_visit();

        visit.Record(s_planned, ContactMethod.Phone, "水位没有变化。", "", s_cadre, s_planned.AddDays(2));

        visit.IsLate(s_planned.AddDays(30)).ShouldBeFalse();
    }

    [Fact]
    public void A_missed_visit_is_late_from_the_next_day()
    {
        A_visit().IsLate(s_planned).ShouldBeFalse();
        A_visit().IsLate(s_planned.AddDays(1)).ShouldBeTrue();
    }

    [Fact]
    public void A_visit_needs_facts() =>
        A_visit().Record(s_planned, ContactMethod.Talk, "  ", "", s_cadre, s_planned).Refusal.ShouldBe(VisitRefusals.FactsMissing);

    [Fact]
    public void A_visit_lies_not_ahead() =>
        A_visit().Record(s_planned.AddDays(1), ContactMethod.Talk, "见到本人。", "", s_cadre, s_planned).Refusal.ShouldBe(VisitRefusals.InFuture);

    [Fact]
    public void A_visit_is_recorded_once()
    {
        var visit = A_visit();
        visit.Record(s_planned, ContactMethod.Talk, "第一次。", "", s_cadre, s_planned);

        visit.Record(s_planned, ContactMethod.Talk, "第二次。", "", s_cadre, s_planned).Refusal.ShouldBe(VisitRefusals.RecordedAlready);
        visit.Facts.ShouldBe("第一次。");
    }

    [Fact]
    public void A_cancelled_visit_takes_no_record_and_is_never_late()
    {
        var visit = A_visit();
        visit.Cancel();

        visit.Record(s_planned, ContactMethod.Talk, "见到本人。", "", s_cadre, s_planned).Refusal.ShouldBe(VisitRefusals.Cancelled);
        visit.IsLate(s_planned.AddDays(5)).ShouldBeFalse();
    }

    [Fact]
    public void A_visit_that_took_place_cannot_be_cancelled()
    {
        var visit = A_visit();
        visit.Record(s_planned, ContactMethod.Talk, "见到本人。", "", s_cadre, s_planned);

        visit.Cancel();

        visit.IsCancelled.ShouldBeFalse();
    }

    private static Visit A_visit() => Visit.Plan(Guid.CreateVersion7(s_now), Guid.CreateVersion7(s_now), VisitKind.Open, s_planned, s_now);
}
