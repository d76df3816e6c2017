using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Portal.Documents;
using Portal.Documents.Fonts;

namespace Portal.Tests.Documents;

public sealed class DocumentFontsTests
{
    [Theory]
    [InlineData("NotoSansSC_700Bold.ttf")]
    [InlineData("Noto Sans SC")]
    public void A_font_named_in_the_settings_wins_by_file_or_family(string name)
    {
        using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("Documents:Fonts:Body:0", "没有这个字体"), new("Documents:Fonts:Body:1", name)]).Build())
            .AddLogging().AddDocuments().BuildServiceProvider();

        services.GetRequiredService<DocumentFonts>().Choices.Single(choice => choice.Role == FontRole.Body).Path.ShouldContain("NotoSansSC");
    }

    [Fact]
    public void Every_role_has_a_TrueType_font_without_anything_set()
    {
        Render.Fonts.Choices.Select(choice => choice.Role).ShouldBe(Enum.GetValues<FontRole>().Except([FontRole.Fallback]), ignoreOrder: true);
        Render.Fonts.Fonts.Chosen.Values.ShouldAllBe(face => face.IsTrueType);
    }
}
