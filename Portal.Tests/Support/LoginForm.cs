using System.Net;
using System.Text.RegularExpressions;

namespace Portal.Tests.Support;

/// <summary>Signs a plain HTTP client in the way a browser does: reads the form, sends it back with its hidden fields.</summary>
internal static partial class LoginForm
{
    public static async Task SubmitAsync(HttpClient client, string userName, string password)
    {
        var ct = TestContext.Current.CancellationToken;
        var page = await client.GetStringAsync(new Uri("/login", UriKind.Relative), ct);
        var fields = HiddenField().Matches(page).ToDictionary(
            match => WebUtility.HtmlDecode(match.Groups["name"].Value), match => WebUtility.HtmlDecode(match.Groups["value"].Value));
        fields["Form.UserName"] = userName;
        fields["Form.Password"] = password;
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await client.PostAsync(new Uri("/login", UriKind.Relative), content, ct);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, $"sign-in of {userName}");
    }

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]*)"\s*/?>""")]
    private static partial Regex HiddenField();
}
