using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Portal.Features.Notifications;

/// <summary>The mail server that reminders leave by.</summary>
public sealed class SmtpOptions
{
    public const string Section = "Smtp";

    /// <summary>Name or address of the server; empty turns mail off.</summary>
    public string Host { get; set; } = "";

    [Range(1, 65535)]
    public int Port { get; set; } = 25;

    /// <summary>Sender address; required when <see cref="Host"/> is set.</summary>
    public string From { get; set; } = "";

    /// <summary>Empty when the server asks for no sign-in.</summary>
    public string UserName { get; set; } = "";

    /// <summary>Comes from the environment (<c>Smtp__Password</c>), never from a committed file.</summary>
    public string Password { get; set; } = "";

    /// <summary>Whether the connection is encrypted: from the first byte on port 465, by STARTTLS elsewhere.</summary>
    public bool UseTls { get; set; }

    public bool IsOn => Host.Length > 0;
}

/// <summary>Stops the start with one readable sentence per wrong key.</summary>
[OptionsValidator]
public sealed partial class SmtpOptionsValidator : IValidateOptions<SmtpOptions>;
