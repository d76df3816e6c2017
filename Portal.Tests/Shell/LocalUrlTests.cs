using Portal.Features.Accounts;

namespace Portal.Tests.Shell;

public sealed class LocalUrlTests
{
    [Theory]
    [InlineData("/petitions?q=1", "/petitions?q=1")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("/\tx", "/")]
    [InlineData("/login?returnUrl=/", "/")]
    [InlineData(null, "/")]
    public void After_signing_in_one_stays_in_the_portal(string? asked, string given) => LocalUrl.OrHome(asked).ShouldBe(given);
}
