using System.Text.RegularExpressions;
using Portal.Documents;

namespace Portal.Tests.Documents;

public sealed class LoadTests
{
    [Fact]
    public void A_table_of_5000_rows_is_complete()
    {
        using var pdf = Render.Pdf(new ReportDocument { Title = "台账", Blocks = [Samples.Ledger(5000)] });

        Regex.Count(pdf.Text(), @"GD-2026-\d{4}").ShouldBe(5000);
    }

    [Fact]
    public void Twenty_renders_at_once_give_what_one_gives()
    {
        var alone = Render.Document(Samples.Official(60)).Pdf;
        var ct = TestContext.Current.CancellationToken;

        var together = new byte[20][];
        Parallel.For(0, 20, new ParallelOptions { MaxDegreeOfParallelism = 20, CancellationToken = ct }, at => together[at] = Render.Document(Samples.Official(60)).Pdf);

        together.ShouldAllBe(pdf => pdf.SequenceEqual(alone));
    }

    [Fact]
    public void A_cancelled_render_stops()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();

        Should.Throw<OperationCanceledException>(() => Render.DocumentUntil(Samples.Official(), cancel.Token));
    }
}
