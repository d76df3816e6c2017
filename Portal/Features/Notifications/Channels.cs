namespace Portal.Features.Notifications;

/// <summary>Ways out of the outbox.</summary>
public static class Channels
{
    public const string Inbox = "inbox";

    public const string Smtp = "smtp";
}
