using Microsoft.Playwright;
using Portal.Data;
using Portal.Domain.Petitions.Dispositions;
using Portal.Domain.Petitions;
using Portal.Domain.Visits;
using Portal.Features.Petitions;
using Portal.Tests.Browser.Support;

namespace Portal.Tests.Browser.Journey;

/// <summary>What a clerk does beside 交办: 转送 from a new petition, 申请复查 from a delivered opinion.</summary>
public sealed class DispositionJourneyTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Theory, DatabaseProviders]
    public async Task Forwarding_gives_the_notice_of_whereabouts_and_stops_the_fifteen_days(DatabaseProvider provider)
    {
        var host = await StartPortalAsync(provider);
        var (number, _) = await host.RegisterAsync();
        var clerk = await SignInAsync(host, "clerk", Screen.Desktop);

        await clerk.BrowseAsync($"/petitions/{number}");
        await clerk.ChooseActionAsync("转送");
        await clerk.Page.GetByLabel("转送到").SelectOptionAsync(new SelectOptionValue { Label = "综采一队" });
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "转送并告知去向" }).ClickAsync();
        await clerk.Page.GetByText("综采一队 还没有确认接收").WaitForAsync();
        await clerk.BrowseAsync($"/petitions/{number}?tab=papers");

        await clerk.Page.GetByText("去向告知书").First.WaitForAsync();
        await clerk.ShouldBeAccessibleAsync();
        await clerk.BrowseAsync("/petitions");
        await clerk.Page.GetByRole(AriaRole.Link, new() { Name = A.PetitionForm.Subject }).WaitForAsync();
    }

    [Theory, DatabaseProviders]
    public async Task From_a_delivered_opinion_a_review_opens_as_a_linked_matter_of_another_handler(DatabaseProvider provider)
    {
        var host = await StartPortalAsync(provider);
        var number = await DeliveredAsync(host);
        var clerk = await SignInAsync(host, "clerk", Screen.Desktop);

        await clerk.BrowseAsync($"/petitions/{number}");
        await clerk.ChooseActionAsync("申请复查");
        await clerk.Page.GetByRole(AriaRole.Textbox, new() { Name = "理由" }).FillAsync("少算了两天工。");
        await clerk.Page.GetByRole(AriaRole.Textbox, new() { Name = "请求" }).FillAsync("补发两天工资");
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "登记复查申请" }).ClickAsync();
        var card = clerk.Page.GetByRole(AriaRole.Region, new() { Name = "处置与复查" });
        await card.GetByRole(AriaRole.Link).ClickAsync();

        await clerk.Page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^复查：") }).WaitForAsync();
        await clerk.Page.GetByText("30 日复查").First.WaitForAsync();
        await clerk.Page.GetByText("你起草或签发过被复查的意见，这一件由别人办理。").WaitForAsync();
        await clerk.ShouldBeAccessibleAsync();
    }

    private static async Task<string> DeliveredAsync(PortalHost host)
    {
        var number = await host.PetitionAsync();
        await using var clerk = await host.AsAsync("clerk");
        await using var head = await host.AsAsync("unithead");
        await clerk.Get<LogPetitionContact>().HandleAsync(number, TestClock.Today, ContactMethod.Talk, "说明办理程序", "", Ct);
        foreach (var claim in (await ReadAsync()).Claims)
        {
            await clerk.Get<ConcludeClaim>().HandleAsync(number, claim.Id, ClaimConclusion.Supported, "台账属实", (await ReadAsync()).Version, Ct);
        }

        await clerk.Get<DraftOpinion>().HandleAsync(number, new("补发工资", "台账属实", "月底前补发", "《保障农民工工资支付条例》第三十条", "30 日内可请求复查"), (await ReadAsync()).Version, Ct);
        await clerk.Get<SubmitOpinion>().HandleAsync(number, Ct);
        await head.Get<ApproveOpinion>().HandleAsync(number, Ct);
        (await clerk.Get<DeliverOpinion>().HandleAsync(number, TestClock.Today, new DeliveryProof(DeliveryWay.InPerson), Ct)).Refusal.ShouldBeNull();
        return number;

        async Task<PetitionDetail> ReadAsync() => (await clerk.Get<ReadPetition>().HandleAsync(number, Ct)).Value!;
    }
}
