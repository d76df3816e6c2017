using System.Text;
using CsCheck;
using Portal.Documents.Skia;

namespace Portal.Tests.Documents;

public sealed class LineBreakingTests
{
    [Theory]
    [InlineData("信访事项，办理", 4, "信访事", "项，办理")]
    [InlineData("有关单位（矿）", 5, "有关单位", "（矿）")]
    [InlineData("他说：“好”", 4, "他说：", "“好”")]
    [InlineData("情况如下……完", 5, "情况如", "下……完")]
    public void A_line_neither_begins_with_a_closing_nor_ends_with_an_opening_mark(string text, int width, params string[] lines) =>
        Lines(text, width).ShouldBe(lines);

    [Theory]
    [InlineData("编号GD-2026-0001完", 6, "编号", "GD-2026-0001", "完")]
    [InlineData("上升94.6%左右", 4, "上升", "94.6%左", "右")]
    [InlineData("共登记37件", 4, "共登记", "37件")]
    public void Words_and_numbers_stay_whole_and_with_their_unit(string text, int width, params string[] lines) =>
        Lines(text, width).ShouldBe(lines);

    [Fact]
    public void A_word_longer_than_the_line_is_cut_at_its_width() =>
        Lines("ABCDEFGHIJ", 2).ShouldBe(["ABCD", "EFGH", "IJ"]);

    [Fact]
    public void A_line_feed_begins_a_line_and_an_empty_one_is_kept() =>
        Lines("一\n\n二", 9).ShouldBe(["一\n", "\n", "二"]);

    [Fact]
    public void Spaces_hang_over_the_end_of_their_line() =>
        Lines("信访  事项", 2).ShouldBe(["信访  ", "事项"]);

    [Fact]
    public void The_lines_together_are_the_text() =>
        Gen.Select(Text, Gen.Float[0.5f, 30], Gen.Float[0, 3])
            .Sample((text, width, indent) => string.Concat(Lines(text, width, indent)) == text);

    [Fact]
    public void A_line_is_wider_than_its_room_only_when_it_cannot_be_broken() =>
        Gen.Select(Text, Gen.Int[3, 30]).Sample((text, width) =>
        {
            var glyphs = Glyphs(text);
            return LineBreaker.Break(glyphs, width).All(line => line.Width <= width + 0.02
                || Enumerable.Range(line.Start + 1, Math.Max(0, line.End - line.Start - 1)).All(at => !LineRules.MayForce(glyphs[at - 1].Rune, glyphs[at].Rune)));
        });

    [Fact]
    public void Chinese_prose_never_begins_a_line_with_a_mark() =>
        Gen.Select(Prose, Gen.Int[4, 30]).Sample((text, width) =>
            Lines(text, width).All(line => !LineRules.CannotStart(line.EnumerateRunes().First())));

    private static Gen<string> Text { get; } =
        Gen.OneOf("信", "访", "，", "。", "（", "）", "“", "”", "…", "A", "b", "7", ".", "-", " ", "\n", "年", "😀", "　").Array[0, 120].Select(string.Concat);

    private static Gen<string> Prose { get; } =
        Gen.OneOf("信访事项", "共37件", "，", "（矿", "）", "《条例》", "GD-1").Array[1, 60]
            .Select(parts => "开头" + string.Join("了", parts));

    private static string[] Lines(string text, float width, float indent = 0)
    {
        var glyphs = Glyphs(text);
        return [.. LineBreaker.Break(glyphs, width, indent).Select(line =>
            string.Concat(glyphs[line.Start..line.End].Select(glyph => glyph.Rune.ToString())))];
    }

    /// <summary>Chinese characters are 1 wide, others one half.</summary>
    private static List<Glyph> Glyphs(string text) =>
        [.. text.EnumerateRunes().Select(rune => new Glyph(rune, 0, null)).Select(glyph => glyph with { Advance = glyph.IsWide ? 1 : 0.5f })];
}
