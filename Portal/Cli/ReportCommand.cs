using System.Text.Encodings.Web;
using System.Text.Json;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Reports;
using Portal.Features.Reports;
using Portal.Security;

namespace Portal.Cli;

/// <summary>Lists, drafts and prints monthly reports through the same use cases as the pages, under the name 系统（命令行）.</summary>
internal static class ReportCommand
{
    private const string Json = "--json";
    private const int All = 100_000;

    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<int> RunAsync(string[] args)
    {
        var asked = CliArguments.Parse(args, ["--month", "--unit", "--out"], [Json]);
        Func<IServiceProvider, Task<int>> run = asked.Words switch
        {
            ["list"] => services => ListAsync(services, asked),
            ["draft"] => Draft(MonthOf(asked.Need("--month")), asked.Need("--unit"), asked),
            ["pdf", var number] => Pdf(number, asked.Need("--out"), asked),
            _ => throw new WrongUsageException("请写 list、draft 或 pdf，pdf 要带报告编号。"),
        };
        await using var app = PortalHostBuilder.Create(asked.Host).Build();
        await app.Services.GetRequiredService<StoreSetup>().PrepareAsync(CancellationToken.None);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BindSystem("命令行");
        return await run(scope.ServiceProvider);
    }

    private static string MonthOf(string text) => ReportMonth.Parse(text) is { IsOk: true } month ? month.Value.Text : throw new WrongUsageException(ReportRefusals.BadPeriod.Message);

    private static async Task<int> ListAsync(IServiceProvider services, CliArguments asked)
    {
        var rows = (await services.GetRequiredService<ListReports>().HandleAsync(1, All, CancellationToken.None)).Rows;
        if (asked.Has(Json))
        {
            Console.WriteLine(JsonSerializer.Serialize(
                rows.Select(row => new { row.Number, row.Title, Unit = row.UnitName, Month = row.Period, Status = row.Status.ToString(), row.DraftedAt, row.SignedAt }), s_json));
            return 0;
        }

        foreach (var row in rows)
        {
            Console.WriteLine($"{row.Number}\t{row.Period}\t{row.UnitName}\t{ReportWords.Of(row.Status)}\t{row.Title}");
        }

        return 0;
    }

    private static Func<IServiceProvider, Task<int>> Draft(string month, string unitCode, CliArguments asked) => async services =>
    {
        var units = (await services.GetRequiredService<ListReportUnits>().HandleAsync(CancellationToken.None)).Where(unit => unit.Code == unitCode).ToList();
        if (units is not [var unit])
        {
            return await FailAsync(units.Count == 0 ? $"没有代码为“{unitCode}”的矿或集团。" : $"代码“{unitCode}”不止一个单位在用，请在网页上起草。");
        }

        var drafted = await services.GetRequiredService<DraftMonthlyReport>().HandleAsync(unit.Id, month, CancellationToken.None);
        return drafted.IsOk ? Say(asked, new { Number = drafted.Value }, $"已起草 {drafted.Value}。") : await FailAsync(drafted.Refusal.Message);
    };

    private static Func<IServiceProvider, Task<int>> Pdf(string number, string path, CliArguments asked) => async services =>
    {
        var file = await services.GetRequiredService<DownloadReport>().HandleAsync(number, CancellationToken.None);
        if (!file.IsOk)
        {
            return await FailAsync(file.Refusal == SecurityRefusals.NotFound ? $"没有编号为“{number}”的报告。" : file.Refusal.Message);
        }

        await File.WriteAllBytesAsync(path, file.Value.Content);
        return Say(asked, new { Number = number, File = path, Bytes = file.Value.Content.Length }, $"已写入 {path}。");
    };

    private static int Say(CliArguments asked, object result, string sentence)
    {
        Console.WriteLine(asked.Has(Json) ? JsonSerializer.Serialize(result, s_json) : sentence);
        return 0;
    }

    private static async Task<int> FailAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}
