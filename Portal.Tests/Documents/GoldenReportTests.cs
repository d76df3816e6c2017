using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Tests.Documents;

public sealed partial class GoldenReportTests : IDisposable
{
    /// <summary>The boxes that are reported are those of the font, which are taller than its characters.</summary>
    private const double BoxOverGlyph = 3;

    private readonly PdfFile _pdf = Render.Pdf(Samples.Official());

    [Fact]
    public void All_200_row_numbers_are_found_in_their_order()
    {
        var numbers = RowNumber().Matches(_pdf.Text()).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture));

        numbers.ShouldBe(Enumerable.Range(1, 200));
    }

    [Fact]
    public void Words_are_found_as_they_were_set()
    {
        var text = Spaces().Replace(_pdf.Text("-raw"), "");

        foreach (var word in new[] { "客户服务和信息中心", "青煤信〔2026〕3号", "签发人：周明远", "按期办结率94.6%", "工资待遇与采动影响两类诉求超过五成", "XF-QSL-20260305-0001", "公司党委、各矿：", "件数（件）", "2026年4月1日" })
        {
            text.ShouldContain(word);
        }
    }

    [Fact]
    public void No_character_is_a_radical_in_disguise()
    {
        _pdf.Text().EnumerateRunes().ShouldAllBe(rune => rune.Value < 0x2E80 || rune.Value > 0x2FDF);
    }

    [Fact]
    public void Every_font_is_an_embedded_subset_and_none_is_Type_3()
    {
        var fonts = _pdf.Fonts();

        fonts.ShouldNotBeEmpty();
        fonts.ShouldAllBe(font => EmbeddedSubset().IsMatch(font));
        _pdf.Length.ShouldBeLessThan(300_000, "a whole font has 10 MB, and is called a subset by the drawing engine all the same");
    }

    [Fact]
    public void No_line_begins_or_ends_against_the_rules_of_Chinese_typesetting()
    {
        var lines = _pdf.Text("-layout").Split('\n', '\f').Select(line => line.Trim()).Where(line => line.Length > 0).ToArray();

        lines.ShouldAllBe(line => !"，。；：？！）》」』、”".Contains(line.First()));
        lines.ShouldAllBe(line => !"（《「『“".Contains(line.Last()));
    }

    [Fact]
    public void The_table_header_stands_on_each_page_of_the_table()
    {
        var pages = _pdf.Pages().Where(page => page.Contains("GD-2026-", StringComparison.Ordinal)).ToArray();

        pages.Length.ShouldBeGreaterThan(5);
        pages.ShouldAllBe(page => Regex.Count(page, "登记日期") == 1);
    }

    [Fact]
    public void Page_numbers_stand_right_on_odd_and_left_on_even_pages()
    {
        var numbers = _pdf.Words().Where(word => word.Text.All(char.IsAsciiDigit) && word.Top > Millimetres(262)).ToArray();

        numbers.Select(word => word.Text).ShouldBe(Enumerable.Range(1, _pdf.Pages().Count).Select(page => page.ToString(CultureInfo.InvariantCulture)));
        numbers.ShouldAllBe(word => word.Page % 2 == 1 ? word.Left > Millimetres(150) : word.Left < Millimetres(50));
    }

    [Fact]
    public void All_text_stands_in_the_text_block_of_GB_T_9704()
    {
        var body = _pdf.Words().Where(word => word.Top < Millimetres(262)).ToArray();

        body.ShouldAllBe(word => word.Left >= Millimetres(28) - 1 && word.Right <= Millimetres(210 - 26) + 1);
        body.ShouldAllBe(word => word.Top >= Millimetres(37) - BoxOverGlyph && word.Bottom <= Millimetres(262) + BoxOverGlyph);
    }

    [Fact]
    public void The_file_is_sound_and_tells_its_title_author_language_and_bookmarks()
    {
        _pdf.Check().ShouldContain("No syntax or stream encoding errors found");
        var info = _pdf.Info();
        info.ShouldContain("2026年3月信访与矛盾纠纷排查化解情况月报");
        info.ShouldContain("青石岭煤矿信访办公室");
        var json = _pdf.Json();
        json.ShouldContain("\"/Lang\": \"u:zh-CN\"");
        json.ShouldContain("u:一、总体情况");
        json.ShouldContain("u:附件1　信访事项台账");
    }

    [Fact]
    public void The_same_content_gives_the_same_pages()
    {
        Render.Document(Samples.Official(20)).Pdf.ShouldBe(Render.Document(Samples.Official(20)).Pdf);
    }

    public void Dispose() => _pdf.Dispose();

    private static double Millimetres(double length) => length * 72 / 25.4;

    [GeneratedRegex(@"GD-2026-(\d{4})")]
    private static partial Regex RowNumber();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^[A-Z]{6}\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes")]
    private static partial Regex EmbeddedSubset();
}
