using CsCheck;
using Portal.Data.Search;

namespace Portal.Tests.Data.Search;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("拖欠工资", "拖欠 欠工 工资 资")]
    [InlineData("暖", "暖")]
    [InlineData("12号井", "12 号井 井")]
    [InlineData("XF-YQ-20260310-0002", "xf yq 20260310 0002")]
    [InlineData("ＡＢＣ１２３", "abc123")]
    [InlineData("工\u200B资", "工资 资")]
    [InlineData("停暖，欠薪", "停暖 暖 欠薪 薪")]
    [InlineData("𠮷野家", "𠮷野 野家 家")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("%_\"'*:()", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Text_becomes_neighbouring_pairs_and_whole_words(string? text, string words) => string.Join(' ', SearchText.Words(text)).ShouldBe(words);

    [Theory]
    [InlineData("工资", "工资", false)]
    [InlineData("暖", "暖", true)]
    [InlineData("拖欠工资", "拖欠 欠工 工资", false)]
    [InlineData("xf-yq", "xf yq", true)]
    [InlineData("2", "2", false)]
    [InlineData("号井12", "号井 井 12", true)]
    public void A_term_holds_the_words_that_must_stand_side_by_side(string typed, string words, bool isOpen)
    {
        var term = SearchTerm.Of(typed).Single();

        string.Join(' ', term.Words).ShouldBe(words);
        term.IsOpen.ShouldBe(isOpen);
    }

    [Fact]
    public void Blanks_and_commas_part_terms_that_must_all_be_found() =>
        SearchTerm.Of("供暖　宿舍，工资").Select(term => term.Folded).ShouldBe(["供暖", "宿舍", "工资"]);

    [Fact]
    public void Half_a_character_is_no_fault() => Should.NotThrow(() => SearchTerm.Of("工\ud800资"));

    [Fact]
    public void Every_piece_of_two_characters_of_a_text_is_one_of_its_words() => Gen.String[Gen.Char['一', '龥'], 2, 60].Sample(text =>
    {
        var words = SearchText.Words(text).ToHashSet();
        return Enumerable.Range(0, text.Length - 1).All(at => words.Contains(SearchText.Fold(text.Substring(at, 2))));
    });

    [Fact]
    public void Words_are_letters_and_digits_only() => Gen.String.Sample(text => SearchText.Words(text).All(word => word.EnumerateRunes().All(System.Text.Rune.IsLetterOrDigit)));
}
