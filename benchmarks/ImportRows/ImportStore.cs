using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Portal.Data;
using Portal.Domain.Accounts;
using Portal.Domain.Organization;
using Portal.Features.Calendar;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Cooperation;
using Portal.Features.Petitions.Deadlines;
using Portal.Features.Petitions.Exchange;
using Portal.Security;

namespace Portal.Benchmarks;

/// <summary>A fresh SQLite store of one mine, with the portal's own services on it and its clerk signed in.</summary>
internal sealed class ImportStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly string _folder;
    private readonly Guid _user = Guid.CreateVersion7();
    private readonly Guid _session = Guid.CreateVersion7();

    private ImportStore(ServiceProvider services, string folder) => (_services, _folder) = (services, folder);

    public static async Task<ImportStore> OpenAsync()
    {
        var folder = Directory.CreateTempSubdirectory("portal-import-").FullName;
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Portal:DataDir"] = folder, ["Portal:Database"] = nameof(DatabaseProvider.Sqlite) }).Build());
        services.AddLogging(log => log.AddConsole().SetMinimumLevel(LogLevel.Error));
        services.AddSingleton(TimeProvider.System);
        services.AddData(new PortalOptions { Database = DatabaseProvider.Sqlite, DataDir = folder });
        services.AddSecurity();
        services.AddCalendar();
        services.AddCooperation();
        services.AddDeadlines();
        services.AddExchange();
        services.AddPetitions();
        var store = new ImportStore(services.BuildServiceProvider(), folder);
        await store.PrepareAsync();
        return store;
    }

    /// <summary>The services of the signed-in clerk, as a circuit has them.</summary>
    public IServiceScope SignIn()
    {
        var scope = _services.CreateScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Bind(new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, _user.ToString()), new Claim(PortalClaims.Session, _session.ToString())], "bench")));
        return scope;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task PrepareAsync()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "keys"));
        await using var db = _services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContext();
        (db.Scope, db.Actor) = (DataScope.All, Actor.System("基准"));
        await db.Database.MigrateAsync();
        var group = OrgUnit.Create(Guid.CreateVersion7(), "JT", "测试集团", UnitKind.Group, null, 0);
        var mine = OrgUnit.Create(Guid.CreateVersion7(), "YQ", "玉泉煤矿", UnitKind.Mine, group, 1);
        var office = OrgUnit.Create(Guid.CreateVersion7(), "XFB", "信访办", UnitKind.Department, mine, 2);
        db.Units.AddRange(group, mine, office, OrgUnit.Create(Guid.CreateVersion7(), "ZC1", "综采一队", UnitKind.Section, mine, 3));
        db.Users.Add(new PortalUser
        {
            Id = _user, UserName = "clerk", NormalizedUserName = "CLERK", DisplayName = "信访专员", Role = PortalRole.Clerk, UnitId = office.Id, ScopeUnitId = mine.Id,
            SecurityStamp = "bench", ConcurrencyStamp = "bench",
        });
        db.Sessions.Add(new UserSession { Id = _session, UserId = _user, StartedAt = TimeProvider.System.GetUtcNow() });
        await db.SaveChangesAsync();
    }
}
