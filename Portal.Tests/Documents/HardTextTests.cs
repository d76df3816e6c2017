using System.Text;
using Portal.Documents;
using Portal.Documents.Fonts;
using Portal.Documents.Skia;
using Microsoft.Extensions.Options;

namespace Portal.Tests.Documents;

public sealed class HardTextTests
{
    [Fact]
    public void A_character_that_no_font_has_is_named_and_shown_by_its_code_point()
    {
        var rendered = Render.Document(Paper("请看😀这里"));

        rendered.MissingGlyphs.Select(glyph => glyph.CodePoint).ShouldBe(["U+1F600"]);
        using var pdf = new PdfFile(rendered.Pdf);
        pdf.Text("-raw").ShouldContain("请看〔U+1F600〕这里");
    }

    [Fact]
    public void Control_characters_and_direction_marks_leave_no_trace()
    {
        var rendered = Render.Document(Paper("甲\u0000乙\u0007丙\u202E丁\uFEFF戊\u200B己\t庚"));

        rendered.MissingGlyphs.ShouldBeEmpty();
        using var pdf = new PdfFile(rendered.Pdf);
        pdf.Text("-raw").ShouldContain("甲乙丙丁戊己 庚");
    }

    [Fact]
    public void Right_to_left_letters_are_named_and_half_a_surrogate_does_no_harm()
    {
        var rendered = Render.Document(Paper("\u05E9\u05DC 与 \uD83D 完"));

        rendered.MissingGlyphs.ShouldContain(new MissingGlyph(new Rune(0x5E9)));
        rendered.PageCount.ShouldBe(1);
    }

    [Fact]
    public void A_radical_typed_for_a_character_becomes_the_character()
    {
        using var pdf = Render.Pdf(Paper("客\u2F3E、中\u2F3C"));

        pdf.Text("-raw").ShouldContain("客户、中心");
    }

    [Theory]
    [InlineData(PageStyle.Official)]
    [InlineData(PageStyle.Plain)]
    public void A_title_and_a_name_of_200_characters_are_all_there(PageStyle style)
    {
        var name = string.Concat(Enumerable.Range(0, 200).Select(at => (char)('一' + (at % 3))));
        using var pdf = Render.Pdf(Paper("") with { Title = name, Style = style, Blocks = [new Heading(1, name), new FieldList([new(name, name)]), new Table([new(name), new("乙")], [[name, "1"]], name)] });

        pdf.Words().ShouldAllBe(word => word.Right < 560);
        pdf.Text("-raw").Count(character => character is >= '一' and <= '丂').ShouldBeGreaterThanOrEqualTo(7 * 200);
    }

    [Fact]
    public void Empty_blocks_make_a_document_all_the_same()
    {
        var chart = new Chart(ChartKind.Bars, "无数据", [], [], "件", "月");
        var rendered = Render.Document(Paper("") with { Blocks = [new Paragraph(""), new KeyFigures([]), new FieldList([]), new Notice("", []), new Table([new("甲")], []), chart, new PageBreak(), chart with { Kind = ChartKind.Lines, Categories = ["1月"], Series = [new("甲", [double.NaN])] }] });

        rendered.PageCount.ShouldBe(2);
    }

    [Fact]
    public void Without_a_Chinese_font_nothing_is_made_and_the_setting_is_named()
    {
        using var withoutFonts = new DocumentFonts(Options.Create(new DocumentsOptions()), () => []);

        Should.Throw<MissingFontException>(() => withoutFonts.Choices).Message.ShouldContain("Documents:Fonts");
    }

    private static ReportDocument Paper(string text) => new() { Title = "试验", Blocks = [new Paragraph(text)] };
}
