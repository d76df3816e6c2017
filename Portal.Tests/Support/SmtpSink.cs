using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MimeKit;

namespace Portal.Tests.Support;

/// <summary>Debian's aiosmtpd on a free loopback port: a real mail server whose mailbox a test can read.</summary>
public sealed class SmtpSink : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _folder;

    private SmtpSink(Process process, int port, string folder) => (_process, Port, _folder) = (process, port, folder);

    public static string Host => "127.0.0.1";

    public int Port { get; }

    private string Delivered => Path.Combine(_folder, "new");

    /// <param name="onPort">A port that was free a moment ago; null takes any.</param>
    public static async Task<SmtpSink> StartAsync(int? onPort = null)
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("portal-mail-").FullName, "mailbox");
        var port = onPort ?? FreePort();
        var process = Process.Start(new ProcessStartInfo(
            "/usr/bin/python3", ["-m", "aiosmtpd", "-n", "-d", "-l", $"{Host}:{port}", "-c", "aiosmtpd.handlers.Mailbox", folder])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var sink = new SmtpSink(process, port, folder);
        var isListening = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.ErrorDataReceived += (_, said) =>
        {
            if (said.Data is null || said.Data.Contains("Server is listening", StringComparison.Ordinal))
            {
                isListening.TrySetResult(said.Data is not null);
            }
        };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        if (!await isListening.Task)
        {
            await sink.DisposeAsync();
            throw new InvalidOperationException("The mail server did not start; is python3-aiosmtpd installed?");
        }

        return sink;
    }

    /// <summary>Every mail delivered so far, in no order. A mail is here before its sender is told that it was taken.</summary>
    public async Task<IReadOnlyList<MimeMessage>> MailsAsync()
    {
        var mails = new List<MimeMessage>();
        foreach (var file in Directory.Exists(Delivered) ? Directory.GetFiles(Delivered) : [])
        {
            mails.Add(await MimeMessage.LoadAsync(file, TestContext.Current.CancellationToken));
        }

        return mails;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
