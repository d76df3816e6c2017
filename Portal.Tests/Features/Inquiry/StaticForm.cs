using System.Net;
using System.Text.RegularExpressions;

namespace Portal.Tests.Features.Inquiry;

/// <summary>Fills a static page's first form in the way a browser does: reads it, sends it back with its hidden fields.</summary>
internal static partial class StaticForm
{
    public static Task<HttpResponseMessage> PostAsync(HttpClient client, string path, params (string Name, string Value)[] typed) => PostToAsync(client, path, path, typed);

    /// <summary>Sends the hidden fields of one page to another address.</summary>
    public static async Task<HttpResponseMessage> PostToAsync(HttpClient client, string path, string target, params (string Name, string Value)[] typed)
    {
        var ct = TestContext.Current.CancellationToken;
        var page = await client.GetStringAsync(new Uri(path, UriKind.Relative), ct);
        var fields = HiddenField().Matches(page[..page.IndexOf("</form>", StringComparison.Ordinal)]).ToDictionary(
            match => WebUtility.HtmlDecode(match.Groups["name"].Value), match => WebUtility.HtmlDecode(match.Groups["value"].Value));
        foreach (var (name, value) in typed)
        {
            fields[name] = value;
        }

        using var content = new FormUrlEncodedContent(fields);
        return await client.PostAsync(new Uri(target, UriKind.Relative), content, ct);
    }

    /// <summary>The body without what differs at every drawing: tokens, also where the framework seals them, and the ids of fields.</summary>
    public static string Plain(string body) => State().Replace(Ids().Replace(HiddenField().Replace(body, ""), "\"f\""), "");

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]*)"\s*/?>""")]
    private static partial Regex HiddenField();

    [GeneratedRegex("\"f[0-9a-f]+(-help|-error)?( f[0-9a-f]+-error)?\"")]
    private static partial Regex Ids();

    [GeneratedRegex("<!--Blazor-[^>]*-->")]
    private static partial Regex State();
}
