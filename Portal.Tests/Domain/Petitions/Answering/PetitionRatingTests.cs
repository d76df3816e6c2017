using Portal.Domain.Petitions.Answering;
using Portal.Tests.Support;

namespace Portal.Tests.Domain.Petitions.Answering;

public sealed class PetitionRatingTests
{
    private static readonly DateTimeOffset s_now = TestClock.Start;

    [Fact]
    public void Nothing_is_rated_before_delivery() => Give(null, TestClock.Today).Refusal.ShouldBe(AnsweringRefusals.RateBeforeDelivery);

    [Theory]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void A_petition_is_rated_until_30_days_after_delivery(int daysAfter, bool isOpen) =>
        Give(TestClock.Today, TestClock.Today.AddDays(daysAfter)).IsOk.ShouldBe(isOpen);

    [Fact]
    public void It_is_changed_within_12_hours_and_not_later()
    {
        var rating = Give(TestClock.Today, TestClock.Today).Value!;

        rating.Change(Satisfaction.Fairly, Satisfaction.Fairly, "", s_now.AddHours(12).AddSeconds(-1)).IsOk.ShouldBeTrue();
        rating.Change(Satisfaction.Satisfied, Satisfaction.Satisfied, "", s_now.AddHours(12)).Refusal.ShouldBe(AnsweringRefusals.RatedAlready);

        rating.Result.ShouldBe(Satisfaction.Fairly);
    }

    [Fact]
    public void A_reason_that_is_too_long_is_refused_and_not_cut() =>
        PetitionRating.Give(Guid.NewGuid(), Guid.NewGuid(), TestClock.Today, Satisfaction.Satisfied, Satisfaction.Satisfied, new string('长', 2_001), s_now, TestClock.Today)
            .Refusal!.Code.ShouldBe("petition.rating.reason.too-long");

    private static global::Portal.Domain.Result<PetitionRating> Give(DateOnly? deliveredOn, DateOnly today) =>
        PetitionRating.Give(Guid.NewGuid(), Guid.NewGuid(), deliveredOn, Satisfaction.Satisfied, Satisfaction.Dissatisfied, "", s_now, today);
}
