using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Intake;
using Portal.Tests.Browser.Support;

namespace Portal.Tests.Browser.Intake;

/// <summary>The whole form without a mouse: what a part-timer types, in the order in which the fields stand.</summary>
public sealed class KeyboardOnlyTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task A_petition_is_registered_by_keyboard_alone()
    {
        var host = await StartPortalAsync();
        var clerk = await SignInAsync(host, "clerk");
        await clerk.BrowseAsync("/petitions/new");
        var keys = clerk.Page.Keyboard;
        await Assertions.Expect(clerk.Page.GetByLabel("事项名称")).ToBeFocusedAsync();
        await keys.TypeAsync("宿舍热水时间太短");
        await GoToAsync(clerk, "主题");
        await keys.TypeAsync("ZF");
        await GoToAsync(clerk, "类别");
        await GoToAsync(clerk, "反映形式");
        await keys.PressAsync("ArrowDown");
        await GoToAsync(clerk, "一共来了多少人");
        await keys.TypeAsync("3");
        await GoToAsync(clerk, "姓名");
        await keys.TypeAsync("甲一");
        await GoToAsync(clerk, "电话");
        await keys.TypeAsync("13800000001");
        await GoToAsync(clerk, "信访人原话");
        await keys.TypeAsync("下班晚了就没热水。");
        await GoToAsync(clerk, "要点 1");
        await keys.TypeAsync("延长供水一小时");

        await keys.PressAsync("Control+Enter");

        await clerk.Page.GetByRole(AriaRole.Heading, new() { Name = "已登记" }).WaitForAsync();
        await using var db = host.Open();
        var petition = await db.Petitions.Include(each => each.Intake).Include(each => each.Claims).SingleAsync(Ct);
        petition.ShouldSatisfyAllConditions(
            p => p.Topic.ShouldBe("ZF"), p => p.Channel.ShouldBe(PetitionChannel.Visit), p => p.People.ShouldBe(3), p => p.Intake!.Party.ShouldBe(PetitionParty.Few),
            p => p.Claims.Single().Text.ShouldBe("延长供水一小时"));
    }

    [Fact]
    public async Task A_photo_goes_up_from_the_form_and_from_the_tab_and_shows_its_preview()
    {
        var host = await StartPortalAsync();
        var (number, _) = await host.RegisterAsync();
        var clerk = await SignInAsync(host, "clerk", Screen.Phone);
        await clerk.BrowseAsync($"/petitions/{number}?tab=files");

        await clerk.Page.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = "井口.jpg", MimeType = "image/jpeg", Buffer = Features.Petitions.Attachments.SampleFiles.JpegWithPlace() });

        await clerk.Page.GetByRole(AriaRole.Img, new() { Name = "照片：井口.jpg" }).WaitForAsync();
        clerk.Expect("422");
        await clerk.Page.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = "合同.pdf", MimeType = "application/pdf", Buffer = "MZ"u8.ToArray() });
        await clerk.Page.GetByText("文件的内容和它的名字不符").WaitForAsync();
        await clerk.ShouldFitTheScreenAsync();
        await clerk.ShouldBeAccessibleAsync();
    }

    /// <summary>Presses Tab until the field with that label, or a part of the group with that legend, is reached.</summary>
    private static async Task GoToAsync(BrowserUser user, string label)
    {
        const int Most = 40;
        for (var i = 0; i < Most; i++)
        {
            await user.Page.Keyboard.PressAsync("Tab");
            var at = await user.Page.EvaluateAsync<string>(
                "() => (document.activeElement.type === 'radio' ? document.activeElement.closest('fieldset')?.querySelector('legend')?.textContent : document.activeElement.labels?.[0]?.textContent) ?? ''");
            if (at.StartsWith(label, StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException($"Tab never reached {label}");
    }
}
