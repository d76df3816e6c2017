using Portal.Cli;
using Portal.Data;

namespace Portal.Tests.Cli;

/// <summary>Exit codes are what scripts rely on: 0 done, 1 refused or failed, 2 wrong usage.</summary>
public sealed class PortalCommandTests
{
    [Theory]
    [InlineData("bogus")]
    [InlineData("user", "list", "--nope")]
    [InlineData("user", "create", "zhang")]
    [InlineData("user", "create", "zhang", "--display", "张三", "--unit", "JT/YQ/", "--role", "king")]
    [InlineData("user", "create", "zhang", "--display")]
    [InlineData("user")]
    [InlineData("demo")]
    [InlineData("demo", "wipe")]
    [InlineData("audit")]
    [InlineData("doctor", "now")]
    [InlineData("migrate", "--fast")]
    public async Task Wrong_usage_ends_with_two(params string[] args) => (await PortalCommand.RunAsync(args)).ShouldBe(2);

    [Theory]
    [InlineData("--help")]
    [InlineData("help")]
    [InlineData("user", "--help")]
    [InlineData("doctor", "-h")]
    public async Task Asking_for_help_ends_with_zero(params string[] args) => (await PortalCommand.RunAsync(args)).ShouldBe(0);

    [Fact]
    public void Every_verb_has_help_in_chinese_and_english() =>
        CliVerbs.All.ShouldAllBe(verb => verb.Chinese.EndsWith('。') && verb.English.EndsWith('.') && verb.Help.Contains($"portal {verb.Name}"));

    [Fact]
    public async Task Accounts_are_made_disabled_and_listed()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);

        (await RunAsync(database, "user", "create", "zhang", "--display", "张三", "--role", "cadre", "--unit", "JT/YQ/ZC1/")).ShouldBe(0);
        (await RunAsync(database, "user", "create", "zhang", "--display", "张三", "--role", "cadre", "--unit", "JT/YQ/ZC1/")).ShouldBe(1);
        (await RunAsync(database, "user", "create", "li", "--display", "李四", "--role", "cadre", "--unit", "JT/NO/")).ShouldBe(1);
        (await RunAsync(database, "user", "disable", "zhang")).ShouldBe(0);
        (await RunAsync(database, "user", "disable", "nobody")).ShouldBe(1);
        (await RunAsync(database, "user", "reset-password", "zhang", "--json")).ShouldBe(0);
        (await RunAsync(database, "user", "list", "--json")).ShouldBe(0);
    }

    [Fact]
    public async Task A_healthy_machine_passes_the_doctor_and_an_unreachable_database_does_not()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);

        (await RunAsync(database, "doctor", "--json")).ShouldBe(0);
        (await PortalCommand.RunAsync(
            ["doctor", $"--Portal:DataDir={database.DataDir}", "--Portal:Database=Postgres", "--Portal:Postgres=Host=127.0.0.1;Port=1;Username=x;Database=x;Timeout=2"])).ShouldBe(1);
    }

    [Theory]
    [InlineData("--Portal:Database=Oracle")]
    [InlineData("--Portal:PublicUrl=nonsense")]
    [InlineData("--Portal:Database=Postgres")]
    [InlineData("--Portal:DataDir=/proc/nowhere")]
    public async Task A_wrong_setting_stops_with_one(string setting)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);

        (await PortalCommand.RunAsync(["migrate", $"--Portal:DataDir={database.DataDir}", setting])).ShouldBe(1);
    }

    [Fact]
    public async Task An_unreachable_postgresql_stops_with_one_sentence()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);

        (await PortalCommand.RunAsync(
            ["migrate", $"--Portal:DataDir={database.DataDir}", "--Portal:Database=Postgres", "--Portal:Postgres=Host=127.0.0.1;Port=1;Username=x;Database=x;Timeout=2"])).ShouldBe(1);
    }

    [Fact]
    public async Task The_demo_is_neither_loaded_into_nor_wiped_from_a_store_with_real_data()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);

        (await RunAsync(database, "demo", "load")).ShouldBe(1);
        (await RunAsync(database, "demo", "wipe", "--yes")).ShouldBe(1);
    }

    [Fact]
    public async Task A_sound_audit_chain_passes() =>
        (await RunAsync(await TestDatabase.CreateAsync(DatabaseProvider.Sqlite), "audit", "verify", "--json")).ShouldBe(0);

    private static Task<int> RunAsync(TestDatabase database, params string[] args) =>
        PortalCommand.RunAsync([.. args, .. database.Settings.Select(setting => $"--{setting.Key}={setting.Value}")]);
}
