using Microsoft.EntityFrameworkCore;
using Portal.Cli;
using Portal.Data;
using Portal.Domain.Reports;

namespace Portal.Tests.Cli;

public sealed class ReportCommandTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("report")]
    [InlineData("report", "print")]
    [InlineData("report", "draft", "--month", "2026-02")]
    [InlineData("report", "draft", "--unit", "YQ")]
    [InlineData("report", "draft", "--month", "2026年2月", "--unit", "YQ")]
    [InlineData("report", "pdf", "--out", "x.pdf")]
    [InlineData("report", "pdf", "XB-YQ-202602")]
    public async Task Wrong_usage_ends_with_two(params string[] args) => (await PortalCommand.RunAsync(args)).ShouldBe(2);

    [Fact]
    public async Task A_report_is_drafted_listed_and_printed_under_the_name_of_the_command_line()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        var file = Path.Combine(database.DataDir, "report.pdf");

        (await RunAsync(database, "draft", "--month", "2026-02", "--unit", "YQ", "--json")).ShouldBe(0);
        (await RunAsync(database, "list", "--json")).ShouldBe(0);
        (await RunAsync(database, "pdf", "XB-YQ-202602", "--out", file)).ShouldBe(0);

        (await File.ReadAllBytesAsync(file, Ct)).AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue();
        await using var db = database.Open();
        (await db.Reports.SingleAsync(Ct)).Status.ShouldBe(ReportStatus.Draft);
        (await db.Audit.Where(entry => entry.ActorName == "系统（命令行）").Select(entry => entry.Action).ToListAsync(Ct)).ShouldBe(["report.draft", "report.download"]);
    }

    [Fact]
    public async Task What_cannot_be_done_ends_with_one()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);

        (await RunAsync(database, "draft", "--month", "2026-02", "--unit", "NO")).ShouldBe(1);
        (await RunAsync(database, "draft", "--month", "2026-02", "--unit", "ZC1")).ShouldBe(1);
        (await RunAsync(database, "draft", "--month", "2099-01", "--unit", "YQ")).ShouldBe(1);
        (await RunAsync(database, "pdf", "XB-YQ-209901", "--out", Path.Combine(database.DataDir, "none.pdf"))).ShouldBe(1);
        File.Exists(Path.Combine(database.DataDir, "none.pdf")).ShouldBeFalse();
    }

    private static Task<int> RunAsync(TestDatabase database, params string[] args) =>
        PortalCommand.RunAsync(["report", .. args, .. database.Settings.Select(setting => $"--{setting.Key}={setting.Value}")]);
}
