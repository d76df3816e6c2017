using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;

namespace Portal.Tests;

public sealed class AppSettingsTests
{
    [Fact]
    public async Task The_built_program_reads_the_settings_of_the_root()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite, TestData.Empty);
        var configuration = portal.Services.GetRequiredService<IConfiguration>();
        var root = new ConfigurationBuilder().AddJsonFile(Path.Combine(Repository.Root, "appsettings.json")).Build();
        string[] changedByTheTest = ["Portal:DataDir", "Portal:Database"];

        foreach (var (key, value) in root.AsEnumerable().Where(pair => pair.Value is not null && !changedByTheTest.Contains(pair.Key)))
        {
            configuration[key].ShouldBe(value, key);
        }
    }
}
