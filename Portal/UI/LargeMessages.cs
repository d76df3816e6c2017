using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace Portal.UI;

/// <summary>Lets a long paste reach the field that reports it, instead of ending the connection at SignalR's 32 KB.</summary>
public static class LargeMessages
{
    /// <summary>Three bytes a character and room for escapes: pastes up to about 300,000 characters arrive.</summary>
    public const long MaxReceiveBytes = 1024 * 1024;

    public static IServerSideBlazorBuilder AddLargeMessages(this IServerSideBlazorBuilder builder) =>
        builder.AddHubOptions(Allow);

    private static void Allow(HubOptions options) => options.MaximumReceiveMessageSize = MaxReceiveBytes;
}
