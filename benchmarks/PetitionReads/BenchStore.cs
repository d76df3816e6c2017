using System.Data.Common;
using System.Security.Claims;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Portal.Benchmarks.Data;
using Portal.Data;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Cooperation;
using Portal.Features.Petitions.Deadlines;
using Portal.Features.Petitions.Urgent;
using Portal.Security;

namespace Portal.Benchmarks;

/// <summary>One of the two databases, with the portal's own services on it and a way to open it by hand.</summary>
internal sealed class BenchStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly NpgsqlDataSource? _postgres;

    public BenchStore(PortalOptions options)
    {
        Options = options;
        _postgres = IsSqlite ? null : NpgsqlDataSource.Create(options.Postgres!);
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddLogging();
        services.AddSingleton<TimeProvider>(new FixedTime());
        services.AddData(options);
        services.AddSecurity();
        services.AddPetitions();
        services.AddDeadlines();
        services.AddCooperation();
        services.AddUrgent();
        _services = services.BuildServiceProvider();
    }

    public PortalOptions Options { get; }

    public bool IsSqlite => Options.Database == DatabaseProvider.Sqlite;

    public string File => Path.Combine(Options.ResolvedDataDir(), "portal.db");

    /// <summary>The same file or database as the portal, through the same driver.</summary>
    public async Task<DbConnection> OpenByHandAsync()
    {
        if (_postgres is not null)
        {
            return await _postgres.OpenConnectionAsync();
        }

        var connection = new SqliteConnection($"Data Source={File};Cache=Private;Foreign Keys=True;Default Timeout=30");
        await connection.OpenAsync();
        return connection;
    }

    public PortalDbContext OpenAll()
    {
        var db = _services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContext();
        db.Scope = DataScope.All;
        db.Actor = Actor.System("基准");
        return db;
    }

    /// <summary>The services of a signed-in person, as a circuit has them.</summary>
    public IServiceScope SignIn(Reader reader)
    {
        var scope = _services.CreateScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Bind(new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, reader.UserId.ToString()), new Claim(PortalClaims.Session, reader.SessionId.ToString())], "bench")));
        return scope;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }
    }

    /// <summary>Ten in the morning of the measured day, in China.</summary>
    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(MatterMaker.Today.ToDateTime(new TimeOnly(2, 0)), TimeSpan.Zero);
    }
}

/// <summary>Who reads.</summary>
internal sealed record Reader(string Name, Guid UserId, Guid SessionId);
