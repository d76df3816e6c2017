using Microsoft.Extensions.DependencyInjection;
using Portal.Features.Accounts;
using Portal.Security;

namespace Portal.Tests.Support;

/// <summary>One request's worth of services, bound to who acts in it.</summary>
public sealed class TestScope : IAsyncDisposable
{
    private readonly AsyncServiceScope _scope;

    private TestScope(IServiceProvider services) => _scope = services.CreateAsyncScope();

    public T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    /// <summary>The acting user as the database knows them now.</summary>
    public Task<UserContext> UserAsync() => Get<CurrentUser>().GetAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _scope.DisposeAsync();

    internal static async Task<TestScope> SignInAsync(IServiceProvider services, string userName)
    {
        var scope = new TestScope(services);
        var principal = await scope.Get<SignIn>().HandleAsync(userName, TestOrganisation.Password, TestContext.Current.CancellationToken);
        principal.IsOk.ShouldBeTrue($"sign-in of {userName}");
        scope.Get<CurrentUser>().Bind(principal.Value);
        return scope;
    }

    internal static TestScope OfJob(IServiceProvider services, string job)
    {
        var scope = new TestScope(services);
        scope.Get<CurrentUser>().BindSystem(job);
        return scope;
    }

    internal static TestScope OfNobody(IServiceProvider services) => new(services);
}
