using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Portal.Features.Petitions.Attachments;

namespace Portal.Tests.Features.Petitions.Attachments;

/// <summary>Sends files the way the page does: the body is the file, its name stands in a header, the page's token goes with it.</summary>
internal sealed partial class Uploads(HttpClient client, string token)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public HttpClient Client => client;

    public static async Task<Uploads> SignInAsync(PortalHost host, string userName)
    {
        var client = await host.SignInAsync(userName);
        var page = await client.GetStringAsync(new Uri("/account", UriKind.Relative), Ct);
        return new Uploads(client, WebUtility.HtmlDecode(Token().Match(page).Groups["value"].Value));
    }

    /// <returns>The status, and the code of the refusal or the id of the file.</returns>
    public async Task<(HttpStatusCode Status, string Said)> SendAsync(string path, string name, HttpContent content, bool isHealth = false, bool hasConsent = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = content };
        request.Headers.Add("RequestVerificationToken", token);
        request.Headers.Add(AttachmentsEndpoints.NameHeader, Uri.EscapeDataString(name));
        if (isHealth)
        {
            request.Headers.Add(AttachmentsEndpoints.HealthHeader, "1");
        }

        if (hasConsent)
        {
            request.Headers.Add(AttachmentsEndpoints.ConsentHeader, "1");
        }

        using var answer = await client.SendAsync(request, Ct);
        var body = await answer.Content.ReadAsStringAsync(Ct);
        if (!body.StartsWith('{'))
        {
            return (answer.StatusCode, "");
        }

        using var json = JsonDocument.Parse(body);
        return (answer.StatusCode, json.RootElement.TryGetProperty("code", out var code) ? code.GetString()! : json.RootElement.GetProperty("id").GetString()!);
    }

    public async Task<(HttpStatusCode Status, string Said)> SendAsync(string path, string name, byte[] bytes, bool isHealth = false, bool hasConsent = false)
    {
        using var content = new ByteArrayContent(bytes);
        return await SendAsync(path, name, content, isHealth, hasConsent);
    }

    [GeneratedRegex("""name="__RequestVerificationToken" value="(?<value>[^"]+)""")]
    private static partial Regex Token();
}
