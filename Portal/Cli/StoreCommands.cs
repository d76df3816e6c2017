using System.Text.Json;
using Portal.Data;
using Portal.Features.Auditing;
using Portal.Features.Calendar;
using Portal.Features.Screening;

namespace Portal.Cli;

/// <summary>Verbs that work on the store without serving.</summary>
internal static class StoreCommands
{
    public static async Task<int> MigrateAsync(string[] args)
    {
        await using var app = PortalHostBuilder.Create(CliArguments.Parse(args, [], []).Host).Build();
        await app.Services.GetRequiredService<StoreSetup>().PrepareAsync(CancellationToken.None);
        await app.Services.GetRequiredService<InstallPublishedYears>().HandleAsync(CancellationToken.None);
        await app.Services.GetRequiredService<InstallDefaultChecklist>().HandleAsync(CancellationToken.None);
        Console.WriteLine("数据库已是最新版本。");
        return 0;
    }

    public static async Task<int> VerifyAuditAsync(string[] args)
    {
        var asked = CliArguments.Parse(args, [], ["--json"]);
        if (asked.Words is not ["verify"])
        {
            throw new WrongUsageException("请写 verify。");
        }

        await using var app = PortalHostBuilder.Create(asked.Host).Build();
        var report = await app.Services.GetRequiredService<VerifyAuditChain>().HandleAsync(CancellationToken.None);
        Console.WriteLine(
            asked.Has("--json") ? JsonSerializer.Serialize(report)
            : report.FirstBad is { } bad ? $"审计链从第 {bad} 条起不可信：{report.Fault}。"
            : $"审计链完整，共 {report.Checked} 条。");
        return report.FirstBad is null ? 0 : 1;
    }
}
