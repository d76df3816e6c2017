using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Features.Petitions.Exchange.Import;
using Portal.Security;

namespace Portal.Cli;

/// <summary>Takes an old register over through the same use case as the page, under the name 系统（命令行）.</summary>
internal static class ImportCommand
{
    private const string OnlyGood = "--only-good";
    private const string KeepIdentity = "--keep-identity";

    public static async Task<int> RunAsync(string[] args)
    {
        var asked = CliArguments.Parse(args, ["--unit"], [OnlyGood, KeepIdentity]);
        if (asked.Words is not [var path])
        {
            throw new WrongUsageException("请写一个 .xlsx 文件。");
        }

        var unitPath = asked.Need("--unit");
        await using var app = PortalHostBuilder.Create(asked.Host).Build();
        await app.Services.GetRequiredService<StoreSetup>().PrepareAsync(CancellationToken.None);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BindSystem("命令行");
        if (await UnitAsync(scope.ServiceProvider, unitPath) is not { } unitId)
        {
            return await FailAsync($"没有路径为“{unitPath}”的单位。");
        }

        var file = new FileInfo(path);
        if (!file.Exists || file.Length > XlsxGuard.MaxBytes)
        {
            return await FailAsync(file.Exists ? ImportRefusals.TooLarge.Message : $"没有文件“{path}”。");
        }

        var done = await scope.ServiceProvider.GetRequiredService<ImportPetitions>().HandleAsync(
            await File.ReadAllBytesAsync(path), file.Name, unitId, new ImportChoice(asked.Has(OnlyGood), asked.Has(KeepIdentity)), SayAsync, CancellationToken.None);
        if (!done.IsOk)
        {
            return await FailAsync(done.Refusal.Message);
        }

        Console.WriteLine($"已导入 {done.Value.Added} 件；以前导入过 {done.Value.Known} 件，有问题未导入 {done.Value.Faulty} 行。");
        return 0;
    }

    private static async Task<Guid?> UnitAsync(IServiceProvider services, string path)
    {
        await using var db = await services.GetRequiredService<PortalContexts>().OpenAsync(CancellationToken.None);
        return await db.Units.Where(unit => unit.Path == path).Select(unit => (Guid?)unit.Id).SingleOrDefaultAsync();
    }

    private static Task SayAsync(int written)
    {
        Console.WriteLine($"已写 {written} 行");
        return Task.CompletedTask;
    }

    private static async Task<int> FailAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}
