using System.Resources;
using MudBlazor;
using Portal.UI;

namespace Portal.Tests.UI;

public sealed class ZhMudLocalizerTests
{
    private static readonly Dictionary<string, string> s_english = ReadEnglish();

    [Fact]
    public void Every_key_of_MudBlazor_is_in_Chinese() => s_english.Keys.Except(ZhMudTexts.All.Keys).ShouldBeEmpty();

    [Fact]
    public void No_key_is_left_over_from_an_older_MudBlazor() => ZhMudTexts.All.Keys.Except(s_english.Keys).ShouldBeEmpty();

    [Fact]
    public void Every_text_takes_as_many_arguments_as_the_English_one() =>
        s_english.Where(pair => Arguments(pair.Value) != Arguments(ZhMudTexts.All[pair.Key])).Select(pair => pair.Key).ShouldBeEmpty();

    [Fact]
    public void Arguments_are_filled_in() =>
        new ZhMudLocalizer()["MudDataGridPager_InfoFormat", 1, 20, 264].Value.ShouldBe("第 1–20 条，共 264 条");

    private static int Arguments(string text) => Enumerable.Range(0, 5).Count(index => text.Contains($"{{{index}}}", StringComparison.Ordinal));

    private static Dictionary<string, string> ReadEnglish()
    {
        using var stream = typeof(MudButton).Assembly.GetManifestResourceStream("MudBlazor.Resources.LanguageResource.resources")!;
        using var reader = new ResourceReader(stream);
        return reader.Cast<System.Collections.DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }
}
