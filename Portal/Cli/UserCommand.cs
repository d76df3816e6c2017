using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Accounts;
using Portal.Features.Accounts;
using Portal.Security;
using Portal.Shell;

namespace Portal.Cli;

/// <summary>Manages accounts through the same use cases as the pages, under the name 系统（命令行）.</summary>
internal static class UserCommand
{
    private const string Json = "--json";
    private const int Everyone = 100_000;

    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<int> RunAsync(string[] args)
    {
        var asked = CliArguments.Parse(args, ["--display", "--role", "--unit", "--scope"], [Json, "--password-stdin"]);
        Func<IServiceProvider, CliArguments, Task<int>> run = asked.Words switch
        {
            ["list"] => ListAsync,
            ["create", _] => CreateAsync,
            ["disable", _] => (services, known) => SwitchAsync(services, known, true),
            ["enable", _] => (services, known) => SwitchAsync(services, known, false),
            ["reset-password", _] => ResetAsync,
            _ => throw new WrongUsageException("请写 list、create、disable、enable 或 reset-password，后四个要带用户名。"),
        };
        await using var app = PortalHostBuilder.Create(asked.Host).Build();
        await app.Services.GetRequiredService<StoreSetup>().PrepareAsync(CancellationToken.None);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BindSystem("命令行");
        return await run(scope.ServiceProvider, asked);
    }

    private static async Task<int> ListAsync(IServiceProvider services, CliArguments asked)
    {
        var users = await services.GetRequiredService<ListUsers>().HandleAsync(new UserFilter(Size: Everyone), CancellationToken.None);
        if (!users.IsOk)
        {
            return await RefuseAsync(users.Refusal);
        }

        if (asked.Has(Json))
        {
            Console.WriteLine(JsonSerializer.Serialize(
                users.Value.Rows.Select(user => new { user.UserName, user.DisplayName, Role = user.Role.ToString(), Unit = user.UnitName, Scope = user.ScopeName, user.IsDisabled }), s_json));
            return 0;
        }

        foreach (var user in users.Value.Rows)
        {
            Console.WriteLine($"{user.UserName}\t{user.DisplayName}\t{user.Role.Word()}\t{user.UnitName}\t{(user.IsDisabled ? "已停用" : "在用")}");
        }

        return 0;
    }

    private static async Task<int> CreateAsync(IServiceProvider services, CliArguments asked)
    {
        if (!Enum.TryParse<PortalRole>(asked.Need("--role"), ignoreCase: true, out var role) || !Enum.IsDefined(role))
        {
            throw new WrongUsageException("不认识的角色。");
        }

        var unit = asked.Need("--unit");
        var password = asked.Has("--password-stdin") ? await Console.In.ReadLineAsync() ?? "" : "";
        var form = new AccountForm(
            asked.Words[1], asked.Need("--display"), role, await UnitAsync(services, unit), await UnitAsync(services, asked.Find("--scope") ?? unit), password);
        return await ReportAsync(await services.GetRequiredService<CreateUser>().HandleAsync(form, CancellationToken.None), asked, "已建立账号");
    }

    private static async Task<int> SwitchAsync(IServiceProvider services, CliArguments asked, bool isDisabled)
    {
        var done = await services.GetRequiredService<SetUserDisabled>().HandleAsync(await UserAsync(services, asked.Words[1]), isDisabled, CancellationToken.None);
        if (done.Refusal is { } refusal)
        {
            return await RefuseAsync(refusal);
        }

        Console.WriteLine($"{(isDisabled ? "已停用" : "已启用")}账号 {asked.Words[1]}。");
        return 0;
    }

    private static async Task<int> ResetAsync(IServiceProvider services, CliArguments asked) =>
        await ReportAsync(await services.GetRequiredService<ResetPassword>().HandleAsync(await UserAsync(services, asked.Words[1]), CancellationToken.None), asked, "已重设密码");

    private static async Task<int> ReportAsync(Result<AccountReceipt> done, CliArguments asked, string said)
    {
        if (!done.IsOk)
        {
            return await RefuseAsync(done.Refusal);
        }

        Console.WriteLine(
            asked.Has(Json) ? JsonSerializer.Serialize(new { done.Value.UserName, done.Value.Password }, s_json)
            : done.Value.Password is { } password ? $"{said} {done.Value.UserName}，密码（只显示这一次）：{password}"
            : $"{said} {done.Value.UserName}。");
        return 0;
    }

    private static async Task<Guid?> UnitAsync(IServiceProvider services, string path)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContextAsync();
        var wanted = path.TrimEnd('/') + "/";
        return await db.Units.Where(unit => unit.Path == wanted).Select(unit => (Guid?)unit.Id).SingleOrDefaultAsync();
    }

    private static async Task<Guid> UserAsync(IServiceProvider services, string userName)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContextAsync();
        return await db.Users.Where(user => user.UserName == userName).Select(user => user.Id).SingleOrDefaultAsync();
    }

    private static async Task<int> RefuseAsync(Refusal refusal)
    {
        await Console.Error.WriteLineAsync(refusal.Message);
        return 1;
    }
}
