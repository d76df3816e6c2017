using Portal.Data;
using Portal.Features.Demo;

namespace Portal.Cli;

/// <summary>Loads and wipes the demo.</summary>
internal static class DemoCommand
{
    private const string Yes = "--yes";

    public static async Task<int> RunAsync(string[] args)
    {
        var asked = CliArguments.Parse(args, [], [Yes]);
        await using var app = PortalHostBuilder.Create(asked.Host).Build();
        switch (asked.Words)
        {
            case ["load"]:
                await app.Services.GetRequiredService<StoreSetup>().PrepareAsync(CancellationToken.None);
                await LoadAsync(app.Services);
                return 0;
            case ["wipe"] when asked.Has(Yes):
                await WipeAsync(app.Services);
                return 0;
            case ["wipe"]:
                throw new WrongUsageException("清除演示数据会删掉整个演示库，请加 --yes 确认。");
            default:
                throw new WrongUsageException("请写 load 或 wipe。");
        }
    }

    /// <summary>Loads the demo when the store is empty and tells the operator how to sign in.</summary>
    /// <exception cref="StartRefusedException">The store holds real data.</exception>
    public static async Task LoadAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var loaded = await scope.ServiceProvider.GetRequiredService<LoadDemo>().HandleAsync(CancellationToken.None);
        if (!loaded.IsOk)
        {
            throw new StartRefusedException(loaded.Refusal.Message);
        }

        if (!loaded.Value.IsNew)
        {
            Console.WriteLine("演示数据已在库中，未重复载入。");
            return;
        }

        Console.WriteLine("演示数据已载入。账号：" + string.Join("、", DemoAccounts.Named.Select(account => $"{account.UserName}（{account.DisplayName}）")) + "。");
        Console.WriteLine(loaded.Value.Password is { } password ? $"全部演示账号的密码（只显示这一次）：{password}" : $"全部演示账号的密码已按 {DemoPassword.Variable} 设置。");
    }

    private static async Task WipeAsync(IServiceProvider services)
    {
        var wiped = await services.GetRequiredService<WipeDemo>().HandleAsync(CancellationToken.None);
        if (wiped.Refusal is { } refusal)
        {
            throw new StartRefusedException(refusal.Message);
        }

        await services.GetRequiredService<StoreSetup>().PrepareAsync(CancellationToken.None);
        Console.WriteLine("演示数据已清除，数据库已重建为空库。");
    }
}
