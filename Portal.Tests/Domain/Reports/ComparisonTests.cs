using Portal.Domain.Reports;

namespace Portal.Tests.Domain.Reports;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData(15, 12, "较上月增加3件，上升25.0%")]
    [InlineData(9, 12, "较上月减少3件，下降25.0%")]
    [InlineData(12, 12, "与上月持平")]
    [InlineData(5, 0, "较上月增加5件")]
    [InlineData(5, 9, "较上月减少4件")]
    [InlineData(5, null, "")]
    public void A_sentence_follows_the_numbers_and_leaves_the_rate_out_on_a_small_base(int now, int? before, string expected) =>
        new Comparison(now, before).Sentence("较上月", "件").ShouldBe(expected);

    [Theory]
    [InlineData(15, 12, "+25.0%")]
    [InlineData(9, 12, "−25.0%")]
    [InlineData(12, 12, "0.0%")]
    [InlineData(5, 0, "—")]
    [InlineData(0, 0, "—")]
    [InlineData(5, null, "—")]
    public void A_cell_shows_a_dash_without_a_base(int now, int? before, string expected) =>
        new Comparison(now, before).Cell.ShouldBe(expected);
}
