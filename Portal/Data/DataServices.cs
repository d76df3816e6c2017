using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Portal.Data;

/// <summary>Registers the store for the configured provider.</summary>
public static class DataServices
{
    public static IServiceCollection AddData(this IServiceCollection services, PortalOptions options)
    {
        services.AddOptions<PortalOptions>().BindConfiguration(PortalOptions.Section)
            .Validate(o => o.Database != DatabaseProvider.Postgres || !string.IsNullOrWhiteSpace(o.Postgres), "选用 PostgreSQL 时请设置 Portal:Postgres 连接串。")
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<PortalOptions>, PortalOptionsValidator>();

        var dataDir = options.ResolvedDataDir();
        if (options.Database == DatabaseProvider.Sqlite)
        {
            services.AddDbContextFactory<SqlitePortalDbContext>(o => ConfigureSqlite(o, dataDir));
            services.AddSingleton<IDbContextFactory<PortalDbContext>, PortalDbContextFactory<SqlitePortalDbContext>>();
        }
        else
        {
            services.AddDbContextFactory<PostgresPortalDbContext>(o => ConfigurePostgres(o, options.Postgres ?? ""));
            services.AddSingleton<IDbContextFactory<PortalDbContext>, PortalDbContextFactory<PostgresPortalDbContext>>();
        }

        // Identity's stores ask for the context itself; it sees accounts and no matters.
        services.AddScoped(provider =>
        {
            var db = provider.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContext();
            db.Actor = Actor.System("账号");
            db.Action = "account";
            return db;
        });
        services.AddDataProtection().SetApplicationName("Portal").PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(dataDir, "keys")));
        services.AddSingleton<LiveNotices>();
        services.AddScoped<PortalContexts>();
        services.AddSingleton<StoreSetup>();
        return services;
    }

    /// <summary>Options of the embedded store in a data folder.</summary>
    public static void ConfigureSqlite(DbContextOptionsBuilder options, string dataDir) => options
        .UseSqlite($"Data Source={Path.Combine(dataDir, "portal.db")};Cache=Private;Foreign Keys=True;Default Timeout=30")
        .AddInterceptors(new SqliteConnectionSetup(), new PublishAfterCommit());

    /// <summary>Options of PostgreSQL.</summary>
    public static void ConfigurePostgres(DbContextOptionsBuilder options, string connectionString) => options.UseNpgsql(connectionString).AddInterceptors(new PublishAfterCommit());
}
