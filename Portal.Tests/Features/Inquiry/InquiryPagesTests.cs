using System.Net;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Features.Inquiry;
using Portal.Tests.Support;

namespace Portal.Tests.Features.Inquiry;

/// <summary>The public pages as a plain HTTP client meets them.</summary>
public sealed class InquiryPagesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wrong_code_wrong_number_and_nonsense_answer_with_the_same_bytes()
    {
        await using var host = await PortalHost.StartAsync(DatabaseProvider.Sqlite);
        var scene = await InquiryScene.AddAsync(host, PetitionStatus.Accepted);
        using var client = host.Anonymous();
        var bodies = new List<string>();
        foreach (var (number, code) in new[] { (scene.Number, "22222-22222"), ("XF-YQ-20250101-0001", scene.Code), ("", ""), ("1 OR 1=1; --", new string('x', 5_000)) })
        {
            using var answer = await StaticForm.PostAsync(client, "/inquiry", ("Form.Number", number), ("Form.Code", code));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
            bodies.Add(StaticForm.Plain(await answer.Content.ReadAsStringAsync(Ct)).Replace($" value=\"{WebUtility.HtmlEncode(number)}\"", "", StringComparison.Ordinal));
        }

        bodies.Distinct().Count().ShouldBe(1);
        bodies[0].ShouldNotContain(scene.Code);
    }

    [Fact]
    public async Task The_right_code_gives_a_short_lived_cookie_for_the_inquiry_pages_alone()
    {
        await using var host = await PortalHost.StartAsync(DatabaseProvider.Sqlite);
        var scene = await InquiryScene.AddAsync(host, PetitionStatus.Accepted);
        using var client = host.Anonymous();

        using var answer = await OpenAsync(client, scene);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldEndWith("/inquiry");
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith(InquiryCookie.Name, StringComparison.Ordinal)).ToLowerInvariant();
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
        cookie.ShouldContain("path=/inquiry");
        cookie.ShouldContain("max-age=1200");
        cookie.ShouldNotContain(scene.Number.ToLowerInvariant());
        (await client.GetStringAsync(new Uri("/inquiry", UriKind.Relative), Ct)).ShouldContain(scene.Number);
        host.Clock.Advance(InquiryCookie.Life);
        (await client.GetStringAsync(new Uri("/inquiry", UriKind.Relative), Ct)).ShouldNotContain(scene.Number);
    }

    [Fact]
    public async Task The_cookie_of_one_petition_reads_nothing_of_another()
    {
        await using var host = await PortalHost.StartAsync(DatabaseProvider.Sqlite);
        var (own, other) = (await InquiryScene.AddAsync(host, PetitionStatus.Delivered), await InquiryScene.AddAsync(host, PetitionStatus.Delivered));
        using var client = host.Anonymous();
        (await OpenAsync(client, own)).Dispose();

        (await StatusAsync(client, $"/inquiry/documents/{own.Receipt}")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(client, $"/inquiry/documents/{other.Receipt}")).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(client, $"/petitions/{own.Number}")).ShouldBe(HttpStatusCode.Redirect);
        (await StatusAsync(client, $"/petitions/{own.Number}/documents/{own.Receipt}")).ShouldBe(HttpStatusCode.Redirect);
        (await StaticForm.PostAsync(client, "/inquiry/add", ("Form.Text", "又找到一张工资条"))).Dispose();
        await using var db = host.Open();
        (await db.PetitionerMessages.Select(message => message.PetitionId).SingleAsync(Ct)).ShouldBe(own.Id);
    }

    [Fact]
    public async Task A_cookie_that_was_tampered_with_opens_nothing()
    {
        await using var host = await PortalHost.StartAsync(DatabaseProvider.Sqlite);
        var scene = await InquiryScene.AddAsync(host, PetitionStatus.Accepted);
        using var client = host.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/inquiry", UriKind.Relative));
        request.Headers.Add("Cookie", $"{InquiryCookie.Name}={scene.Number}");

        using var answer = await client.SendAsync(request, Ct);

        (await answer.Content.ReadAsStringAsync(Ct)).ShouldNotContain(scene.Number);
    }

    [Fact]
    public async Task Leaving_clears_the_cookie_and_every_form_needs_its_token()
    {
        await using var host = await PortalHost.StartAsync(DatabaseProvider.Sqlite);
        var scene = await InquiryScene.AddAsync(host, PetitionStatus.Delivered);
        using var client = host.Anonymous();
        (await OpenAsync(client, scene)).Dispose();
        foreach (var path in new[] { "/inquiry", "/inquiry/add", "/inquiry/rate", "/inquiry/review", "/inquiry/withdraw", "/inquiry/leave" })
        {
            using var empty = new FormUrlEncodedContent([new("_handler", "message"), new("Form.Text", "伪造")]);
            using var forged = await client.PostAsync(new Uri(path, UriKind.Relative), empty, Ct);
            forged.StatusCode.ShouldBe(HttpStatusCode.BadRequest, path);
        }

        using var left = await StaticForm.PostToAsync(client, "/inquiry", "/inquiry/leave");
        left.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await client.GetStringAsync(new Uri("/inquiry", UriKind.Relative), Ct)).ShouldNotContain(scene.Number);
    }

    [Fact]
    public async Task No_page_is_kept_by_the_browser_and_the_guide_sets_no_cookie()
    {
        await using var host = await PortalHost.StartAsync(DatabaseProvider.Sqlite);
        var scene = await InquiryScene.AddAsync(host, PetitionStatus.Accepted);
        using var client = host.Anonymous();
        using var guide = await client.GetAsync(new Uri("/inquiry/guide", UriKind.Relative), Ct);
        guide.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await OpenAsync(client, scene)).Dispose();
        foreach (var path in new[] { "/inquiry", "/inquiry/add", $"/inquiry/documents/{scene.Receipt}" })
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Ct);
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue(path);
            answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("script-src 'self'");
        }
    }

    private static Task<HttpResponseMessage> OpenAsync(HttpClient client, InquiryScene scene) =>
        StaticForm.PostAsync(client, "/inquiry", ("Form.Number", scene.Number), ("Form.Code", scene.Code));

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Ct);
        return answer.StatusCode;
    }
}
