using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Answering;
using Portal.Features.Inquiry;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Attachments;
using Portal.Tests.Features.Petitions;
using Portal.Tests.Support;

namespace Portal.Tests.Features.Inquiry;

/// <summary>What a petitioner reads, sends in and rates with a pass.</summary>
public sealed class PetitionerSideTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Conclusions_and_the_opinion_are_read_from_delivery_on(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var approved = (await desk.SeesAsync(await desk.PassAsync(await desk.AtAsync(PetitionStatus.OpinionApproved))))!;
        var delivered = (await desk.SeesAsync(await desk.PassAsync(await desk.AtAsync(PetitionStatus.Delivered))))!;

        approved.Claims.ShouldAllBe(claim => claim.Conclusion == null && claim.ConclusionText == "");
        approved.Papers.Select(paper => paper.Title).ShouldNotContain(title => title.Contains("意见书"));
        delivered.Claims.ShouldAllBe(claim => claim.Conclusion == ClaimConclusion.Supported);
        delivered.Papers.Select(paper => paper.Title).ShouldContain(title => title.Contains("处理意见书"));
        delivered.Unit.ShouldBe("玉泉煤矿综采一队");
        delivered.ReviewUntil.ShouldBe(TestClock.Today.AddDays(30));
    }

    [Theory, DatabaseProviders]
    public async Task A_pass_reads_no_paper_of_another_petition(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var (own, other) = (await desk.PassAsync(await desk.AtAsync(PetitionStatus.Accepted)), await desk.PassAsync(await desk.AtAsync(PetitionStatus.Accepted)));
        var paper = (await desk.SeesAsync(other))!.Papers[0].Id;
        await using var scope = desk.Portal.AsNobody();

        (await scope.Get<DownloadOwnPaper>().HandleAsync(own, paper, Ct)).ShouldBeNull();
        (await scope.Get<DownloadOwnPaper>().HandleAsync(other, paper, Ct)).ShouldNotBeNull();
    }

    [Theory, DatabaseProviders]
    public async Task A_pass_of_an_older_code_opens_nothing(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var pass = (await desk.PassAsync((await desk.RegisterAsync()).Number)) with { Stamp = "0123456789abcdef" };
        await using var scope = desk.Portal.AsNobody();

        (await desk.SeesAsync(pass)).ShouldBeNull();
        (await scope.Get<SendMessage>().HandleAsync(pass, Guid.NewGuid(), PetitionerMessageKind.Facts, "情况", [], Ct)).Refusal.ShouldBe(InquiryRefusals.Over);
        var photo = new AttachmentUpload("工资条.jpg", Stream.Null);
        (await scope.Get<SendMessage>().HandleAsync(pass, Guid.NewGuid(), PetitionerMessageKind.Facts, "情况", [photo], Ct)).Refusal.ShouldBe(InquiryRefusals.Over);
    }

    [Theory, DatabaseProviders]
    public async Task Who_opened_the_identity_is_shown_by_unit_and_time(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Accepted);
        (await desk.Clerk.Get<RevealIdentity>().HandleAsync(number, "联系甲一核对工资", Ct)).IsOk.ShouldBeTrue();

        var look = (await desk.SeesAsync(await desk.PassAsync(number)))!.Looks.ShouldHaveSingleItem();

        look.Unit.ShouldBe("信访办");
    }

    [Theory, DatabaseProviders]
    public async Task Facts_are_taken_in_once_after_closing_too_and_the_handlers_are_told_without_a_word_of_them(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Closed);
        var (pass, formId) = (await desk.PassAsync(number), Guid.NewGuid());
        for (var sent = 0; sent < 2; sent++)
        {
            await using var scope = desk.Portal.AsNobody();
            (await scope.Get<SendMessage>().HandleAsync(pass, formId, PetitionerMessageKind.Facts, "又找到一张工资条", [], Ct)).IsOk.ShouldBeTrue();
        }

        await using var db = desk.Portal.Open();
        (await db.PetitionerMessages.SingleAsync(Ct)).Text.ShouldBe("又找到一张工资条");
        var told = await db.Outbox.Where(message => message.Key.Contains(":news:")).ToListAsync(Ct);
        told.Select(message => message.RecipientId).ShouldBe([(await desk.Head.UserAsync()).Id, (await desk.Clerk.UserAsync()).Id], ignoreOrder: true);
        told.ShouldAllBe(message => message.Subject == $"信访件 {number}：信访人补充了情况，请阅" && !message.Body.Contains("工资条"));
        var history = await db.History.Where(e => e.Record == nameof(PetitionerMessage)).SingleAsync(Ct);
        history.ActorName.ShouldBe("信访人");
        history.Changes.ShouldNotContain("工资条");
    }

    [Theory, DatabaseProviders]
    public async Task Dissatisfaction_opens_one_second_look_for_a_person_who_had_no_hand_in_it(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var pass = await desk.PassAsync(await desk.AtAsync(PetitionStatus.Delivered));

        (await RateAsync(desk, pass, Satisfaction.Dissatisfied)).IsOk.ShouldBeTrue();
        (await RateAsync(desk, pass, Satisfaction.Satisfied)).IsOk.ShouldBeTrue();

        await using var db = desk.Portal.Open();
        var look = await db.SecondLooks.SingleAsync(Ct);
        look.DueOn.ShouldBe(TestClock.Today.AddDays(5));
        (await db.Users.SingleAsync(user => user.Id == look.AssignedToId, Ct)).UserName.ShouldBe("officer");
        (await db.Outbox.CountAsync(message => message.RecipientId == look.AssignedToId && message.Subject.Contains("二次核查"), Ct)).ShouldBe(1);
        (await db.Ratings.SingleAsync(Ct)).Result.ShouldBe(Satisfaction.Satisfied);
    }

    [Theory, DatabaseProviders]
    public async Task A_rating_is_changed_within_12_hours_and_refused_afterwards(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var pass = await desk.PassAsync(await desk.AtAsync(PetitionStatus.Delivered));

        (await RateAsync(desk, pass, null)).Refusal.ShouldBe(AnsweringRefusals.RatingIncomplete);
        (await RateAsync(desk, pass, Satisfaction.Satisfied)).IsOk.ShouldBeTrue();
        desk.Portal.Clock.Advance(TimeSpan.FromHours(11));
        (await RateAsync(desk, pass, Satisfaction.Fairly)).IsOk.ShouldBeTrue();
        desk.Portal.Clock.Advance(TimeSpan.FromHours(1));
        (await RateAsync(desk, pass, Satisfaction.Satisfied)).Refusal.ShouldBe(AnsweringRefusals.RatedAlready);
    }

    private static async Task<global::Portal.Domain.Result> RateAsync(PetitionDesk desk, InquiryPass pass, Satisfaction? satisfaction)
    {
        await using var scope = desk.Portal.AsNobody();
        return await scope.Get<RatePetition>().HandleAsync(pass, satisfaction, Satisfaction.Satisfied, "拖得太久", Ct);
    }
}
