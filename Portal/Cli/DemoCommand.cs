using Portal.Data;
using Portal.Features.Demo;

namespace Portal.Cli;

/// <summary>Loads and wipes the demo.</summary>
internal static class DemoCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not ["load", .. var rest])
        {
            await Console.Error.WriteLineAsync("用法：portal demo load。");
            return 2;
        }

        await using var app = PortalHostBuilder.Create(rest).Build();
        await app.Services.GetRequiredService<StoreSetup>().PrepareAsync(CancellationToken.None);
        await LoadAsync(app.Services);
        return 0;
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
}
