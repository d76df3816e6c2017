using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Dispositions;
using Portal.Domain.Visits;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Papers;
using Portal.Security;
using Portal.Tests.Support;

namespace Portal.Tests.Features.Petitions;

public sealed class PetitionPathTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_petition_goes_from_the_counter_to_its_end_with_five_papers(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);

        var number = await desk.AtAsync(PetitionStatus.Closed);

        var petition = await desk.ReadAsync(number);
        petition.Status.ShouldBe(PetitionStatus.Closed);
        petition.Papers.Select(paper => paper.Kind).ShouldBe([Receipt.Kind.Code, AssignmentLetter.Kind.Code, AcceptanceNotice.Kind.Code, OpinionPaper.Kind.Code, DeliveryRecord.Kind.Code]);
        petition.ClockOf(ClockKind.ReviewRequest)!.TargetOn.ShouldBe(TestClock.Today.AddDays(30));
        petition.Opinion!.ApprovedBy.ShouldBe("钱二");
    }

    [Theory, DatabaseProviders]
    public async Task Each_step_stands_in_the_history_under_its_name(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Closed);

        var saves = PetitionSave.Of(await desk.Clerk.Get<ReadPetitionHistory>().HandleAsync(number, null, 300, Ct));

        saves.Select(save => PetitionChangeWords.Action(save.Action)).Distinct().Reverse().ShouldBe(
            ["登记", "交办", "受理", "记录接谈", "填写结论", "拟写处理意见书", "送审处理意见书", "审批签发处理意见书", "送达处理意见书", "办结"]);
    }

    [Fact]
    public async Task A_step_out_of_order_is_refused_and_nothing_changes()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var number = await desk.AtAsync(PetitionStatus.Accepted);
        var before = await desk.ReadAsync(number);

        (await desk.Clerk.Get<DeliverOpinion>().HandleAsync(number, TestClock.Today, new DeliveryProof(DeliveryWay.InPerson), Ct)).Refusal.ShouldBe(PetitionRefusals.NotApproved);
        (await desk.Clerk.Get<SubmitOpinion>().HandleAsync(number, Ct)).Refusal.ShouldBe(PetitionRefusals.NoContactYet);
        (await desk.ReadAsync(number)).Version.ShouldBe(before.Version);
    }

    [Fact]
    public async Task Nobody_signs_what_they_drafted()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var number = await desk.AtAsync(PetitionStatus.Accepted);
        await desk.Head.Get<LogPetitionContact>().HandleAsync(number, TestClock.Today, ContactMethod.Talk, "说明", "", Ct);
        foreach (var claim in (await desk.ReadAsync(number)).Claims)
        {
            await desk.Head.Get<ConcludeClaim>().HandleAsync(number, claim.Id, ClaimConclusion.Supported, "属实", (await desk.ReadAsync(number)).Version, Ct);
        }

        await desk.Head.Get<DraftOpinion>().HandleAsync(number, PetitionDesk.Opinion, (await desk.ReadAsync(number)).Version, Ct);
        (await desk.Head.Get<SubmitOpinion>().HandleAsync(number, Ct)).ShouldBe(Result.Ok);

        (await desk.Head.Get<ApproveOpinion>().HandleAsync(number, Ct)).Refusal.ShouldBe(PetitionRefusals.ApproverIsDrafter);
    }

    [Theory]
    [InlineData("clerk", "accept")]
    [InlineData("clerk", "approve")]
    [InlineData("unithead", "assign")]
    [InlineData("unithead", "close")]
    [InlineData("officer", "contact")]
    public async Task A_role_takes_only_its_own_steps(string userName, string step)
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var number = await desk.AtAsync(PetitionStatus.Assigned);
        await using var user = await desk.Portal.AsAsync(userName);

        var result = step switch
        {
            "accept" => await user.Get<AcceptPetition>().HandleAsync(number, Ct),
            "approve" => await user.Get<ApproveOpinion>().HandleAsync(number, Ct),
            "assign" => await user.Get<AssignPetition>().HandleAsync(number, Guid.NewGuid(), TestClock.Today.AddDays(2), "", Ct),
            "close" => await user.Get<ClosePetition>().HandleAsync(number, Ct),
            _ => await user.Get<LogPetitionContact>().HandleAsync(number, TestClock.Today, ContactMethod.Talk, "说明", "", Ct),
        };

        result.Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        await using var db = desk.Portal.Open();
        (await db.Audit.CountAsync(entry => entry.Action.StartsWith("denied.petition."), Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task A_step_on_a_petition_of_another_mine_is_not_found()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var number = (await desk.RegisterAsync()).Number;
        await using var stranger = await desk.Portal.AsAsync("clerk2");

        (await stranger.Get<LogPetitionContact>().HandleAsync(number, TestClock.Today, ContactMethod.Talk, "说明", "", Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await stranger.Get<RevealIdentity>().HandleAsync(number, "看看", Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
    }

    [Theory]
    [InlineData("JT/YQ/CZ1/")]
    [InlineData("JT/YQ/WB1/")]
    [InlineData("JT/BS/ZC1/")]
    public async Task Villages_contractors_and_other_mines_are_given_no_petition(string path)
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var number = (await desk.RegisterAsync()).Number;
        await using var db = desk.Portal.Open();
        var unit = await db.Units.SingleAsync(each => each.Path == path, Ct);

        (await desk.Clerk.Get<AssignPetition>().HandleAsync(number, unit.Id, TestClock.Today.AddDays(9), "", Ct)).Refusal.ShouldBe(FeatureRefusals.UnitCannotHandle);
    }

    [Theory, DatabaseProviders]
    public async Task A_paper_opens_inside_the_scope_and_is_not_found_outside(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Accepted);
        var notice = (await desk.ReadAsync(number)).Papers[^1];
        await using var stranger = await desk.Portal.AsAsync("clerk2");

        var paper = await desk.Head.Get<DownloadPaper>().HandleAsync(number, notice.Id, Ct);

        paper.Value!.FileName.ShouldBe($"受理告知书 {number}.pdf");
        paper.Value.Content.AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue();
        (await stranger.Get<DownloadPaper>().HandleAsync(number, notice.Id, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await desk.Head.Get<DownloadPaper>().HandleAsync(number, Guid.NewGuid(), Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
    }

    [Theory, DatabaseProviders]
    public async Task Identity_opens_for_a_reason_and_the_look_is_on_record_without_names(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = (await desk.RegisterAsync()).Number;

        (await desk.Clerk.Get<RevealIdentity>().HandleAsync(number, " ", Ct)).Refusal.ShouldBe(PetitionRefusals.RevealWithoutReason);
        var opened = await desk.Clerk.Get<RevealIdentity>().HandleAsync(number, "电话告知甲一", Ct);

        opened.Value.ShouldBe(A.Representatives);
        await using var db = desk.Portal.Open();
        (await db.Audit.CountAsync(entry => entry.Action == "petition.identity.reveal", Ct)).ShouldBe(1);
        (await db.History.SingleAsync(change => change.Action == "petition.identity.reveal", Ct)).Changes.ShouldNotContain("甲一");
    }

    [Fact]
    public async Task A_petition_without_names_has_nothing_to_open()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var number = (await desk.RegisterAsync(A.PetitionForm, [])).Number;

        (await desk.Clerk.Get<RevealIdentity>().HandleAsync(number, "电话告知", Ct)).Refusal.ShouldBe(FeatureRefusals.NoIdentity);
    }
}
