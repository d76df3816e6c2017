using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Features.Petitions.Attachments;
using Portal.Features.Petitions.Exchange.Import;
using Portal.Features.Reports;
using Portal.Tests.Browser.Support;
using Portal.Tests.Features.Petitions.Attachments;
using Portal.Tests.Features.Petitions.Exchange;

namespace Portal.Tests.Browser.BadInput;

/// <summary>A wrong number in the address, and the right one of another mine: nobody can tell the two apart.</summary>
public sealed partial class WrongAddressTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const string Sentence = "此页不存在，或不在你的查看范围。需要办理请联系信访办。";

    [Fact]
    public async Task What_does_not_exist_and_what_is_out_of_scope_answer_alike_at_every_address()
    {
        var host = await StartPortalAsync();
        var existing = await ExistingAsync(host);
        var routes = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) is not false)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/')).Where(route => Parameter().IsMatch(route) && !route.Contains("{**", StringComparison.Ordinal)).Distinct().ToList();
        routes.Except(existing.Keys).Where(route => !route.StartsWith("/inquiry/", StringComparison.Ordinal)).ShouldBeEmpty("an address with a parameter needs an existing sample here");
        using var own = await host.SignInAsync("clerk");
        using var other = await host.SignInAsync("clerk2");
        using var cadre = await host.SignInAsync("cadre");

        foreach (var (route, path) in existing)
        {
            // Who does not fill in is led from the sheet to the task.
            (await AnswerAsync(route.EndsWith("/from-sheet", StringComparison.Ordinal) ? cadre : own, path)).Status.ShouldBe(HttpStatusCode.OK, path);
            var outOfScope = await AnswerAsync(other, path);
            var missing = await AnswerAsync(other, Missing(route));
            var missingToOwn = await AnswerAsync(own, Missing(route));

            if (route.StartsWith("/screening/templates/", StringComparison.Ordinal))
            {
                // Checklists are the same for every mine.
                outOfScope.Status.ShouldBe(HttpStatusCode.OK, path);
            }
            else
            {
                outOfScope.Status.ShouldBe(HttpStatusCode.NotFound, path);
                outOfScope.ShouldBe(missing, path);
            }

            missingToOwn.ShouldBe(missing, Missing(route));
            missing.Words.ShouldContain(Sentence);
        }
    }

    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public async Task The_page_that_is_not_there_is_polite_and_leads_home(Screen screen)
    {
        var host = await StartPortalAsync();
        var number = await host.PetitionAsync();
        var other = await OpenAsync(host, screen);
        other.Expect("404");

        await other.SignInAsync("clerk2", $"/petitions/{number}");

        await other.Page.GetByText(Sentence).WaitForAsync();
        await other.ShouldBeAccessibleAsync();
        await other.ShouldFitTheScreenAsync();
        await other.Page.GetByRole(AriaRole.Link, new() { Name = "回到工作台" }).ClickAsync();
        await other.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/");
    }

    [Fact]
    public async Task A_link_to_what_is_out_of_scope_ends_on_the_same_page_without_a_reload()
    {
        var host = await StartPortalAsync();
        var number = await host.PetitionAsync();
        var other = await SignInAsync(host, "clerk2");
        await other.BrowseAsync("/petitions");
        await other.Page.EvaluateAsync($"document.querySelector('main').insertAdjacentHTML('beforeend', '<a id=mailed href=/petitions/{number}>{number}</a>')");

        await other.Page.Locator("#mailed").ClickAsync();

        await other.Page.GetByText(Sentence).WaitForAsync();
    }

    private static async Task<Dictionary<string, string>> ExistingAsync(PortalHost host)
    {
        var (petition, ticket) = await host.RegisterAsync();
        var (round, task) = await host.RoundAsync();
        var hazard = await host.HazardAsync();
        await using var clerk = await host.AsAsync("clerk");
        var report = (await clerk.Get<DraftMonthlyReport>().HandleAsync((await clerk.UserAsync()).ScopeUnitId, "2026-02", Ct)).Value!;
        using var picture = new MemoryStream(SampleFiles.Jpeg());
        var photo = (await clerk.Get<AddAttachment>().HandleAsync(petition, new("现场.jpg", picture), Ct)).Value;
        var sheet = (await clerk.Get<ImportUploads>().KeepAsync(OldRegisterFile.Of(OldRegisterFile.Line(1)), "旧台账.xlsx", Ct)).Value;
        await using var db = host.Open();
        var checklist = await db.Templates.Where(each => each.Name == DefaultChecklist.Name).Select(each => each.Id).FirstAsync(Ct);
        var paper = await db.Documents.Where(document => db.Petitions.Any(each => each.Number == petition && each.Id == document.MatterId)).Select(document => document.Id).FirstAsync(Ct);
        return new()
        {
            ["/petitions/tasks/{Id:guid}"] = $"/petitions/tasks/{await host.AssistTaskAsync()}",
            ["/petitions/{Number}"] = $"/petitions/{petition}",
            ["/petitions/{number}/documents/{id:guid}"] = $"/petitions/{petition}/documents/{paper}",
            ["/petitions/{number}/receipt/{ticket}"] = $"/petitions/{petition}/receipt/{ticket}",
            ["/petitions/{number}/leaflet"] = $"/petitions/{petition}/leaflet",
            ["/petitions/{number}/read-back"] = $"/petitions/{petition}/read-back",
            ["/petitions/{number}/files/{id:guid}"] = $"/petitions/{petition}/files/{photo}",
            ["/petitions/{number}/files/{id:guid}/preview"] = $"/petitions/{petition}/files/{photo}/preview",
            ["/petitions/import/{id:guid}/faults"] = $"/petitions/import/{sheet}/faults",
            ["/hazards/{Number}"] = $"/hazards/{hazard}",
            ["/screening/plans/{Id:guid}"] = $"/screening/plans/{await db.Plans.Select(plan => plan.Id).FirstAsync(Ct)}",
            ["/screening/items/{Code}"] = "/screening/items/CX6",
            ["/screening/rounds/{Number}"] = $"/screening/rounds/{round}",
            ["/screening/rounds/{number}/paper"] = $"/screening/rounds/{round}/paper",
            ["/screening/tasks/{Id:guid}"] = $"/screening/tasks/{task}",
            ["/screening/tasks/{Id:guid}/from-sheet"] = $"/screening/tasks/{task}/from-sheet",
            ["/screening/tasks/{id:guid}/paper"] = $"/screening/tasks/{task}/paper",
            ["/screening/tasks/{id:guid}/sheet"] = $"/screening/tasks/{task}/sheet",
            ["/screening/templates/{Id:guid}"] = $"/screening/templates/{checklist}",
            ["/screening/templates/{id:guid}/sheet"] = $"/screening/templates/{checklist}/sheet",
            ["/reports/{Number}"] = $"/reports/{report}",
            ["/reports/{number}/pdf"] = $"/reports/{report}/pdf",
        };
    }

    private static string Missing(string route) =>
        Parameter().Replace(route, match => match.Value.Contains("guid", StringComparison.Ordinal) ? "018f0000-0000-7000-8000-000000000000" : "没有-这个-编号");

    /// <summary>Status and everything that is shown, without what differs from one answer to the next.</summary>
    private static async Task<(HttpStatusCode Status, string Words)> AnswerAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Ct);
        var body = await answer.Content.ReadAsStringAsync(Ct);
        return (answer.StatusCode, WebUtility.HtmlDecode(PageTitle().Match(body).Value + Body().Match(body).Value));
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();

    [GeneratedRegex("<title>.*?</title>", RegexOptions.Singleline)]
    private static partial Regex PageTitle();

    [GeneratedRegex("<main .*?</main>", RegexOptions.Singleline)]
    private static partial Regex Body();
}
