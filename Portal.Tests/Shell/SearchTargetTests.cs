using Portal.Domain.Accounts;
using Portal.Shell;

namespace Portal.Tests.Shell;

public sealed class SearchTargetTests
{
    [Theory]
    [InlineData("xf-yq-20261109-0003", "/petitions/XF-YQ-20261109-0003")]
    [InlineData("ＰＣ－YQ－2026－00187", "/hazards/PC-YQ-2026-00187")]
    [InlineData("LC-YQ-2026-22", "/screening/rounds/LC-YQ-2026-22")]
    [InlineData("PC-", "/hazards?q=PC-")]
    [InlineData("水井 水位", "/petitions?q=%E6%B0%B4%E4%BA%95%20%E6%B0%B4%E4%BD%8D")]
    [InlineData("  ", "/petitions")]
    public void A_number_opens_its_matter_and_words_open_the_list(string text, string address) =>
        SearchTarget.For(text, Destinations.For(PortalRole.Clerk)).ShouldBe(address);

    [Fact]
    public void Somebody_without_petitions_searches_hazards() =>
        SearchTarget.For("热水", Destinations.For(PortalRole.Cadre)).ShouldStartWith("/hazards?q=");
}
