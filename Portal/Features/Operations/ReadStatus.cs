using System.Globalization;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Portal.Data;
using Portal.Domain;
using Portal.Security;
using Portal.Shell;

namespace Portal.Features.Operations;

/// <summary>How the portal is doing: sizes and counts, no content.</summary>
/// <param name="StoreBytes">Size of the database.</param>
/// <param name="Heartbeat">Newest sign of life of the job server; null when there is none.</param>
/// <param name="Waiting">Messages not delivered yet.</param>
/// <param name="Failing">Of these, how many failed at least once.</param>
public sealed record SystemStatus(
    string Version, DatabaseProvider Provider, string Engine, long StoreBytes, long FreeBytes, DateTimeOffset? Heartbeat, int Waiting, int Failing, DateTimeOffset At);

/// <summary>Reads the state of the machine and its queues for the system administrator.</summary>
public sealed class ReadStatus(CurrentUser currentUser, PortalContexts contexts, AccessLog access, IOptions<PortalOptions> options, JobStorage jobs, TimeProvider time)
{
    public async Task<Result<SystemStatus>> HandleAsync(CancellationToken ct)
    {
        var admin = await currentUser.GetAsync(ct);
        if (admin.Denies(Permission.RunSystem) is not null)
        {
            return await access.RefuseAsync(admin, "system.status", "", ct);
        }

        await using var db = contexts.Open(admin);
        var heartbeat = jobs.GetMonitoringApi().Servers().Max(server => server.Heartbeat);
        var (engine, bytes) = await StoreAsync(db, ct);
        return new SystemStatus(
            ProgramVersion.Text, options.Value.Database, engine, bytes, new DriveInfo(options.Value.ResolvedDataDir()).AvailableFreeSpace,
            heartbeat is { } beat ? new DateTimeOffset(DateTime.SpecifyKind(beat, DateTimeKind.Utc)) : null,
            await db.Outbox.CountAsync(message => message.SentAt == null, ct),
            await db.Outbox.CountAsync(message => message.SentAt == null && message.Attempts > 0, ct),
            time.GetUtcNow());
    }

    private async Task<(string Engine, long Bytes)> StoreAsync(PortalDbContext db, CancellationToken ct)
    {
        if (options.Value.Database == DatabaseProvider.Sqlite)
        {
            var file = new FileInfo(Path.Combine(options.Value.ResolvedDataDir(), "portal.db"));
            return ("SQLite " + SqliteVersionGuard.Loaded(), file.Exists ? file.Length : 0);
        }

        var bytes = await db.Database.SqlQuery<long>($"""SELECT pg_database_size(current_database()) AS "Value" """).SingleAsync(ct);
        var version = await db.Database.SqlQuery<string>($"""SELECT current_setting('server_version') AS "Value" """).SingleAsync(ct);
        return (string.Create(CultureInfo.InvariantCulture, $"PostgreSQL {version}"), bytes);
    }
}
