using System.Text.RegularExpressions;
using Portal.Documents;
using Portal.Documents.Skia;

namespace Portal.Tests.Documents;

public sealed class PaginationTests
{
    private static readonly PageGeometry _page = PageGeometry.Plain;

    [Fact]
    public void A_heading_goes_with_what_follows_it_to_the_next_page()
    {
        var pages = Plan(Line(_page.Height - 30), Line(20) with { KeepWithNext = true }, Line(20));

        pages.Select(page => page.Pieces.Count).ShouldBe([1, 2]);
    }

    [Fact]
    public void What_must_stay_together_but_fills_more_than_a_page_still_ends()
    {
        var pages = Plan([.. Enumerable.Range(0, 100).Select(_ => Line(20) with { KeepWithNext = true })]);

        pages.Sum(page => page.Pieces.Count).ShouldBe(100);
        pages.Count.ShouldBe(3);
    }

    [Fact]
    public void A_table_header_is_repeated_where_a_page_begins_with_one_of_its_rows()
    {
        var header = Line(20);
        var row = Line(_page.Height / 2) with { RepeatedHeader = header };

        Plan(row, row, row)[1].Pieces.Select(placed => placed.Piece).ShouldBe([header, row]);
    }

    [Fact]
    public void A_row_taller_than_a_page_is_cut_and_every_page_repeats_the_header()
    {
        var table = new Table([new("事项"), new("说明")], [["一", string.Concat(Enumerable.Repeat("煤矿信访事项说明", 2000))]]);
        using var pdf = Render.Pdf(new ReportDocument { Title = "长行", Blocks = [table] });

        var pages = pdf.Pages();
        pages.Count.ShouldBeGreaterThan(2);
        pages.ShouldAllBe(page => page.Contains("说明"));
        string.Concat(pages).Count(character => character == '煤').ShouldBe(2000);
    }

    [Fact]
    public void Rows_are_on_one_page_only()
    {
        using var pdf = Render.Pdf(new ReportDocument { Title = "台账", Blocks = [Samples.Ledger(200)] });

        var pages = pdf.Pages();
        pages.Sum(page => Regex.Count(page, @"GD-2026-\d{4}")).ShouldBe(200);
        pages[^1].ShouldContain("合计");
    }

    [Fact]
    public void Plain_pages_say_which_of_how_many_they_are()
    {
        using var pdf = Render.Pdf(new ReportDocument { Title = "台账", Blocks = [Samples.Ledger(60)] });

        var pages = pdf.Pages();
        pages[0].ShouldContain($"第 1 页，共 {pages.Count} 页");
    }

    private static IReadOnlyList<PlannedPage> Plan(params Piece[] pieces) =>
        new Paginator(_page).Paginate(pieces, TestContext.Current.CancellationToken);

    private static Piece Line(float height) => new(height, []);
}
