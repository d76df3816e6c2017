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
    public void Empty_space_never_makes_a_page()
    {
        var pages = Plan(Line(_page.Height - 2), Space(6));

        pages.Count.ShouldBe(1);
    }

    [Fact]
    public void A_signature_takes_the_last_line_before_it_along()
    {
        for (var lines = 15; lines < 24; lines++)
        {
            using var pdf = Render.Pdf(new ReportDocument { Title = "报告", Style = PageStyle.Official, Blocks = [new Paragraph(string.Join('\n', Enumerable.Range(0, lines).Select(_ => "正文"))), new Signature("信访办公室", new DateOnly(2026, 3, 5))] });

            pdf.Pages()[^1].ShouldContain("正文");
        }
    }

    [Fact]
    public void The_list_of_annexes_is_never_parted()
    {
        for (var lines = 14; lines < 24; lines++)
        {
            using var pdf = Render.Pdf(new ReportDocument
            {
                Title = "报告",
                Style = PageStyle.Official,
                Blocks = [new Paragraph(string.Join('\n', Enumerable.Range(0, lines).Select(_ => "正文"))), new Annex("清单", [new Paragraph("甲")]), new Annex("口径", [new Paragraph("乙")])],
            });

            pdf.Pages().Single(page => page.Contains("1.清单", StringComparison.Ordinal)).ShouldContain("2.口径");
        }
    }

    [Fact]
    public void A_date_stays_on_one_line_at_the_cost_of_running_text()
    {
        using var pdf = Render.Pdf(new ReportDocument { Title = "台账", Style = PageStyle.Official, Blocks = [Samples.Ledger(7)] });

        Regex.Count(pdf.Text("-raw"), "2026年3月5日").ShouldBe(7);
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

    private static Piece Line(float height) => new(height, [new LineMark(0, 0, 1, 1, 1, Ink.Black)]);

    private static Piece Space(float height) => new(height, []);
}
