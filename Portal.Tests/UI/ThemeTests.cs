using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MudBlazor;
using Portal.UI;

namespace Portal.Tests.UI;

public sealed partial class ThemeTests
{
    private static readonly string s_css = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "Portal", "wwwroot", "css", "tokens.css"));

    [Fact]
    public void Style_sheet_and_MudBlazor_palette_have_the_same_light_colours() => ShouldAgree(BlockAfter(":root {"), Tokens.Light);

    [Fact]
    public void Style_sheet_and_MudBlazor_palette_have_the_same_dark_colours() => ShouldAgree(BlockAfter("[data-theme=dark] {"), Tokens.Dark);

    [Fact]
    public void The_dark_look_is_the_same_when_chosen_and_when_the_system_is_dark() =>
        BlockAfter(":root:not([data-theme]) {").ShouldBe(BlockAfter("[data-theme=dark] {"), ignoreOrder: true);

    [Fact]
    public void The_palette_takes_action_and_error_from_the_tokens()
    {
        PortalTheme.Value.PaletteLight.Primary.ShouldBe(new MudBlazor.Utilities.MudColor(Tokens.Light.Primary));
        PortalTheme.Value.PaletteDark.Error.ShouldBe(new MudBlazor.Utilities.MudColor(Tokens.Dark.Error));
    }

    [Fact]
    public void Level_colours_are_never_MudBlazor_states()
    {
        var levels = BlockAfter(":root {").Where(token => Regex.IsMatch(token.Key, "^(red|orange|yellow|blue)")).Select(token => token.Value).ToHashSet();

        var palette = PortalTheme.Value.PaletteLight;
        new[] { palette.Success, palette.Warning, palette.Error, palette.Info }.ShouldAllBe(colour => !levels.Contains(colour.ToString(MudBlazor.Utilities.MudColorOutputFormats.Hex).ToUpperInvariant()));
    }

    private static void ShouldAgree(Dictionary<string, string> css, Tokens tokens)
    {
        foreach (var property in typeof(Tokens).GetProperties().Where(property => property.PropertyType == typeof(string)))
        {
            var name = Capital().Replace(property.Name, "-$1").TrimStart('-').ToLowerInvariant();
            css[name].ShouldBe((string)property.GetValue(tokens)!, property.Name);
        }
    }

    private static Dictionary<string, string> BlockAfter(string selector)
    {
        var start = s_css.IndexOf(selector, StringComparison.Ordinal) + selector.Length;
        return Token().Matches(s_css[start..s_css.IndexOf('}', start)]).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
    }

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex("--([a-z0-9-]+): (#[0-9A-F]{6});")]
    private static partial Regex Token();

    [GeneratedRegex("([A-Z])")]
    private static partial Regex Capital();
}
