using System.Globalization;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Portal.Features.Notifications;

/// <summary>Why a mail did not leave: type and code only, because servers repeat addresses in their answers.</summary>
/// <param name="Code">Such as SmtpCommandException:550.</param>
/// <param name="IsOutage">The server failed, so that the other mails need not be tried now.</param>
public sealed record MailFault(string Code, bool IsOutage)
{
    public static readonly MailFault NoAddress = new("NoAddress", IsOutage: false);

    /// <summary>Null when the exception is no matter of mail and must be thrown on.</summary>
    /// <param name="fault">What the mail library threw.</param>
    /// <param name="isConnected">False while no mail has been named yet: then it is the server in any case.</param>
    public static MailFault? Of(Exception fault, bool isConnected) => fault switch
    {
        SmtpCommandException refused when !isConnected => Outage(refused, (int)refused.StatusCode),
        // 421 is the server saying good-bye; every other answer is about this one mail.
        SmtpCommandException { StatusCode: SmtpStatusCode.ServiceNotAvailable } => Outage(fault, (int)SmtpStatusCode.ServiceNotAvailable),
        SmtpCommandException command => new(Name(command, (int)command.StatusCode), IsOutage: false),
        // The server cannot take such an address or text.
        NotSupportedException when isConnected => new(Name(fault, fault.HResult), IsOutage: false),
        SocketException socket => Outage(socket, socket.ErrorCode),
        SmtpProtocolException or ServiceNotConnectedException or ServiceNotAuthenticatedException or AuthenticationException or SslHandshakeException
            or NotSupportedException or IOException or TimeoutException or OperationCanceledException => Outage(fault, fault.HResult),
        _ => null,
    };

    private static MailFault Outage(Exception fault, int code) => new(Name(fault, code), IsOutage: true);

    private static string Name(Exception fault, int code) => string.Create(CultureInfo.InvariantCulture, $"{fault.GetType().Name}:{code}");
}
