using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Features.Demo;

namespace Portal.Tests.Features.Demo;

/// <summary>A store into which the demo was loaded once; tests that only look share it.</summary>
public sealed class DemoStore : IAsyncLifetime
{
    public const string Password = "Demo2026demo";

    public TestPortal Portal { get; private set; } = null!;

    internal static async Task<TestPortal> LoadAsync(DatabaseProvider provider)
    {
        var portal = await EmptyAsync(provider);
        var loaded = await LoadAsync(portal);
        loaded.IsOk.ShouldBeTrue();
        loaded.Value.ShouldBe(new DemoLoaded(true, null));
        return portal;
    }

    internal static Task<TestPortal> EmptyAsync(DatabaseProvider provider, TestData data = TestData.Empty) =>
        TestPortal.CreateAsync(provider, data, new Dictionary<string, string> { [DemoPassword.Variable] = Password });

    internal static async Task<global::Portal.Domain.Result<DemoLoaded>> LoadAsync(TestPortal portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LoadDemo>().HandleAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask InitializeAsync() => Portal = await LoadAsync(DatabaseProvider.Sqlite);

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
