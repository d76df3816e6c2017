using System.Data.Common;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Portal.Data;
using Portal.Documents.Fonts;
using Portal.Features.Notifications;
using static Portal.Cli.DoctorVerdict;

namespace Portal.Cli;

/// <summary>The checks of the machine, in the order in which they matter.</summary>
internal static class DoctorChecks
{
    private const long LowBytes = 1L << 30;
    private const long NoBytes = 256L << 20;

    public static async Task<IReadOnlyList<DoctorCheck>> RunAsync(IServiceProvider services, CancellationToken ct)
    {
        var options = services.GetRequiredService<IOptions<PortalOptions>>().Value;
        return
        [
            await FolderAsync(options.ResolvedDataDir(), ct),
            Disk(options.ResolvedDataDir()),
            Sqlite(),
            await DatabaseAsync(services, ct),
            Fonts(services),
            await MailAsync(services.GetRequiredService<IOptions<SmtpOptions>>().Value, ct),
        ];
    }

    private static async Task<DoctorCheck> FolderAsync(string folder, CancellationToken ct)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".doctor-{Guid.NewGuid():N}");
            await File.WriteAllTextAsync(probe, "", ct);
            File.Delete(probe);
            return new("数据目录", Ok, $"{folder} 可以写入。");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new("数据目录", Failed, $"{folder} 不能写入，请检查属主、权限和磁盘。");
        }
    }

    private static DoctorCheck Disk(string folder)
    {
        var free = new DriveInfo(folder).AvailableFreeSpace;
        return new("磁盘空间", free < NoBytes ? Failed : free < LowBytes ? Warning : Ok, $"剩余 {free >> 20} MB。");
    }

    private static DoctorCheck Sqlite()
    {
        var version = SqliteVersionGuard.Loaded();
        return SqliteVersionGuard.FaultOf(version) is { } fault ? new("SQLite", Failed, fault) : new("SQLite", Ok, $"版本 {version}。");
    }

    private static async Task<DoctorCheck> DatabaseAsync(IServiceProvider services, CancellationToken ct)
    {
        try
        {
            await using var db = await services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContextAsync(ct);
            if (!await db.Database.CanConnectAsync(ct))
            {
                return db is SqlitePortalDbContext
                    ? new("数据库", Warning, "还没有数据库，首次启动时建立。")
                    : new("数据库", Failed, "连接不上 PostgreSQL，请检查 Portal:Postgres 和网络。");
            }

            var pending = (await db.Database.GetPendingMigrationsAsync(ct)).Count();
            return pending > 0 ? new("数据库", Warning, $"有 {pending} 个升级没有执行，启动时或用 portal migrate 执行。") : new("数据库", Ok, "可以连接，已是最新版本。");
        }
        catch (DbException fault)
        {
            return new("数据库", Failed, $"打不开：{fault.Message}");
        }
    }

    private static DoctorCheck Fonts(IServiceProvider services)
    {
        try
        {
            var choices = services.GetRequiredService<DocumentFonts>().Choices;
            return new("中文字体", Ok, string.Join("；", choices.Select(choice => $"{choice.Role} {choice.Family}")) + "。");
        }
        catch (MissingFontException fault)
        {
            return new("中文字体", Failed, fault.Message);
        }
    }

    private static async Task<DoctorCheck> MailAsync(SmtpOptions smtpOptions, CancellationToken ct)
    {
        if (!smtpOptions.IsOn)
        {
            return new("邮件服务器", Ok, "没有配置，提醒只进站内信箱。");
        }

        var (host, port) = (smtpOptions.Host, smtpOptions.Port);
        try
        {
            using var smtp = new SmtpClient { Timeout = 5000 };
            await smtp.ConnectAsync(host, port, smtpOptions.UseTls ? SecureSocketOptions.Auto : SecureSocketOptions.None, ct);
            await smtp.DisconnectAsync(true, ct);
            return new("邮件服务器", Ok, $"{host}:{port} 可以连接。");
        }
        catch (Exception fault) when (fault is SocketException or IOException or TimeoutException or ProtocolException or CommandException or AuthenticationException or SslHandshakeException)
        {
            return new("邮件服务器", Failed, $"{host}:{port} 连接不上，请检查 Smtp:Host、Smtp:Port 和网络。");
        }
    }
}
