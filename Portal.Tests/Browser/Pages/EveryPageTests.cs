using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Portal.Data;
using Portal.Domain.Accounts;
using Portal.Features.Accounts;
using Portal.Shell;
using Portal.Tests.Browser.Support;

namespace Portal.Tests.Browser.Pages;

/// <summary>Each role walks through its navigation and what hangs on it; every page is looked at light at the desk and dark on the phone.</summary>
public sealed class EveryPageTests(BrowserFixture browser, DemoPortal portal) : BrowserTest(browser), IClassFixture<DemoPortal>
{
    /// <summary>Hangfire's own page, which is not ours to mend.</summary>
    private const string Jobs = "/jobs";

    // Colours do not depend on the width, so that both are seen in two looks.
    private static readonly (int Width, int Height, ColorScheme Colours)[] s_looks = [(1440, 900, ColorScheme.Light), (390, 844, ColorScheme.Dark)];

    public static TheoryData<PortalRole> Roles => [.. Enum.GetValues<PortalRole>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Every_page_of_a_role_has_no_serious_finding_and_fits_the_phone(PortalRole role)
    {
        var user = await SignInAsync(portal.Host, role.ToString().ToLowerInvariant());
        var existing = portal.Host.Services.GetRequiredService<ExistingPages>();
        var own = Destinations.For(role).Select(link => link.Href).Where(href => href != Jobs && existing.Has(href));

        await LookAsync(user, [.. own, .. BeyondNavigation(role)]);
    }

    [Fact]
    public async Task Every_page_before_signing_in_has_no_serious_finding_and_fits_the_phone()
    {
        await using var empty = await PortalHost.StartAsync(DatabaseProvider.Sqlite, TestData.Empty);
        await using var scope = empty.AsNobody();
        var code = await scope.Get<OfferSetup>().HandleAsync(Ct);
        var guest = await OpenAsync(empty);

        await LookAsync(guest, ["/login", "/login?ended=yes", $"/setup?code={code}", "/setup", "/inquiry", "/inquiry?Done=over", "/inquiry/guide"]);
    }

    /// <summary>Details, tabs and forms that no entry of the navigation leads to, and what the role may not see.</summary>
    private string[] BeyondNavigation(PortalRole role) => role switch
    {
        PortalRole.Cadre => ["/screening/stand-ins", portal.OpenTask, $"{portal.OpenTask}/from-sheet", $"{portal.OpenTask}?theme=all", portal.DoneTask, "/hazards/new", "/visits?span=Done", "/inbox", "/account", "/board"],
        PortalRole.UnitHead => [portal.OwnPetition, "/visits?span=Late", "/no-such-page"],
        PortalRole.Clerk =>
        [
            "/petitions/new", "/petitions?view=all", "/petitions/commitments?view=all", "/petitions/import", portal.Petition, $"{portal.Petition}?tab=contacts", $"{portal.Petition}?tab=opinion", $"{portal.Petition}?tab=papers", $"{portal.Petition}?tab=files", $"{portal.Petition}?tab=together",
            $"{portal.Petition}?tab=history", $"{portal.Petition}?tab=petitioner", "/petitions/guide",
        ],
        PortalRole.Officer => [portal.Round, "/screening/items", "/screening/stand-ins", "/screening/items/CX1", "/screening/plans/new", portal.Plan, "/screening/templates", portal.Checklist, portal.ChecklistDraft, portal.Hazard, "/board?view=table", "/visits?span=Open"],
        PortalRole.Leader => [portal.Report],
        PortalRole.SysAdmin or PortalRole.SecAdmin or PortalRole.Auditor => [],
    };

    private static async Task LookAsync(BrowserUser user, IEnumerable<string> pages)
    {
        user.Expect("404");
        var faults = new List<string>();
        foreach (var page in pages)
        {
            await user.BrowseAsync(page);
            foreach (var (width, height, colours) in s_looks)
            {
                await user.Page.SetViewportSizeAsync(width, height);
                await user.Page.EmulateMediaAsync(new() { ColorScheme = colours });
                faults.AddRange((await user.FindingsAsync()).Select(fault => $"{page} {width} {colours}: {fault}"));
            }

            if (await user.OverflowAsync() is > 0 and var pixels)
            {
                faults.Add($"{page} is {pixels} pixels wider than the phone");
            }
        }

        faults.ShouldBeEmpty();
    }
}
